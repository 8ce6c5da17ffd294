import { makeStyles, tokens } from '@fluentui/react-components';

export const useExplainStyles = makeStyles({
  title: {
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
  line: {
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  cell: { marginLeft: '8px' },
  status: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});
