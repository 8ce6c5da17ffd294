import { makeStyles, tokens } from '@fluentui/react-components';

export const useCoefficientRowStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '6.6em minmax(40px, 1fr) 3.6em 1.2em',
    // At 200 % zoom: the drawing gives way.
    '@media (max-width: 250px)': {
      gridTemplateColumns: '5em minmax(8px, 1fr) 3.2em 1em',
      columnGap: '2px',
    },
    alignItems: 'center',
    columnGap: '6px',
    width: '100%',
    minHeight: '26px',
    padding: '0 4px',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { lineHeight: tokens.lineHeightBase100 },
  provisional: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
  value: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  bar: { display: 'block', width: '100%', height: '12px' },
  track: {
    fill: tokens.colorNeutralBackground4,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  pass: { fill: tokens.colorBrandBackground },
  fail: { fill: tokens.colorStatusDangerBackground3 },
  unknown: { fill: tokens.colorNeutralStroke1 },
  // Where the system picks its own colours, they do not reach into a drawing by themselves.
  drawn: { '@media (forced-colors: active)': { fill: 'CanvasText' } },
  limit: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '2px',
    '@media (forced-colors: active)': { stroke: 'Highlight' },
  },
});
