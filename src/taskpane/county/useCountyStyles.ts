import { makeStyles, tokens } from '@fluentui/react-components';

export const useCountyStyles = makeStyles({
  verdict: {
    margin: '4px 0 0',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
  because: { margin: '0 0 6px', fontSize: tokens.fontSizeBase200 },
  part: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto 5em',
    columnGap: '8px',
  },
  counts: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  count: { marginLeft: '8px' },
  met: { color: tokens.colorStatusSuccessForeground3 },
  missed: { color: tokens.colorStatusDangerForeground3 },
  open: { color: tokens.colorStatusWarningForeground3 },
  'not-applicable': { color: tokens.colorNeutralForeground3 },
  status: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: '4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  /** The row draws the line. */
  grow: { flex: '1 1 auto', minWidth: 0, borderTop: 'none' },
  /** What cannot be gone to. */
  still: {
    flex: '1 1 auto',
    minWidth: 0,
    padding: '6px 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  subject: { fontWeight: tokens.fontWeightSemibold },
  // Several conditions stand on a line each; all of them stand where the arithmetic is.
  present: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 4,
    overflowY: 'hidden',
    whiteSpace: 'pre-line',
  },
  wanted: { display: 'block', color: tokens.colorNeutralForeground3 },
  place: { color: tokens.colorBrandForegroundLink },
  /** A button at the end of a row. */
  end: { flex: '0 0 auto', padding: '6px 2px', fontSize: tokens.fontSizeBase200 },
  settings: { display: 'grid', rowGap: '6px', fontSize: tokens.fontSizeBase200 },
});
