import { makeStyles, tokens } from '@fluentui/react-components';

export const useCheckboxStyles = makeStyles({
  label: { display: 'inline-flex', alignItems: 'flex-start', minHeight: '32px', maxWidth: '100%' },
  box: {
    flex: '0 0 auto',
    width: '16px',
    height: '16px',
    margin: '8px',
    accentColor: tokens.colorCompoundBrandBackground,
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '2px',
    },
  },
  text: { minWidth: 0, padding: '6px 8px 6px 4px', overflowWrap: 'anywhere' },
  disabled: { color: tokens.colorNeutralForegroundDisabled },
});
