import { makeStyles, tokens } from '@fluentui/react-components';

export const usePreviewStyles = makeStyles({
  group: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: '2px 0 6px' },
  detail: {
    paddingLeft: '36px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  entries: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(9.5em, 1fr))',
    columnGap: '8px',
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    fontVariantNumeric: 'tabular-nums',
  },
  swatch: {
    display: 'inline-block',
    width: '14px',
    height: '14px',
    marginRight: '6px',
    verticalAlign: 'text-bottom',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    // The legend's colour is the fact to be seen, also where the system picks its own colours.
    forcedColorAdjust: 'none',
  },
});
