import { makeStyles, tokens } from '@fluentui/react-components';

export const useSourceStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '2px 0 6px' },
  detail: {
    paddingLeft: '36px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  summary: { minHeight: '24px', fontSize: tokens.fontSizeBase200, cursor: 'pointer' },
  doubts: {
    minHeight: '24px',
    color: tokens.colorStatusWarningForeground3,
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
  },
  bullets: { margin: '2px 0', paddingLeft: '18px', fontSize: tokens.fontSizeBase200 },
});
