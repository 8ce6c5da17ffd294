import { makeStyles, tokens } from '@fluentui/react-components';

export const useVerdictStyles = makeStyles({
  mark: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  pass: { color: tokens.colorStatusSuccessForeground3 },
  fail: { color: tokens.colorStatusDangerForeground3 },
  unknown: { color: tokens.colorStatusWarningForeground3 },
});
