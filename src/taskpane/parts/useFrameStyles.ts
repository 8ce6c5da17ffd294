import { makeStyles, tokens } from '@fluentui/react-components';

export const useFrameStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', height: '100%', minWidth: 0 },
  header: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '2px',
    minHeight: '36px',
    // Excel puts its own menu over the pane's top right corner.
    padding: '0 36px 0 8px',
    '@media (max-width: 250px)': { columnGap: 0, padding: '0 20px 0 4px' },
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  main: {
    flex: '1 1 0',
    minHeight: 0,
    // Contains the spoken words, which would else lengthen the page.
    position: 'relative',
    // The scroll bar is always there: a web view hides it otherwise, and the list looks complete.
    overflowY: 'scroll',
    padding: '8px 4px 12px 12px',
    outline: 'none',
    ':focus-visible': { boxShadow: `inset 0 0 0 2px ${tokens.colorStrokeFocus2}` },
  },
  footer: {
    display: 'flex',
    '@media (max-width: 250px)': { flexWrap: 'wrap' },
    alignItems: 'center',
    columnGap: '4px',
    minHeight: '44px',
    padding: '0 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});
