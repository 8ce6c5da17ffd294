import { makeStyles, tokens } from '@fluentui/react-components';

export const useColumnStyles = makeStyles({
  grid: { display: 'grid', gridTemplateColumns: '2.4em 1fr', columnGap: '6px' },
  letters: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    textAlign: 'center',
  },
  meaning: { fontWeight: tokens.fontWeightSemibold },
  doubtful: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
});
