import { makeStyles, tokens } from '@fluentui/react-components';

export const useTextButtonStyles = makeStyles({
  text: {
    display: 'inline',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    minHeight: '24px',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
    ':disabled': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
  },
});
