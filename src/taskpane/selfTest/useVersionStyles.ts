import { makeStyles, tokens } from '@fluentui/react-components';

export const useVersionStyles = makeStyles({
  /** A button that looks like the line of text it stands in. */
  version: {
    padding: 0,
    border: 'none',
    minHeight: '24px',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
});
