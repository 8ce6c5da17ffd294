import { makeStyles, tokens } from '@fluentui/react-components';

export const useTextFieldStyles = makeStyles({
  label: { display: 'grid', rowGap: '2px' },
  control: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '26px',
    padding: '2px 6px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    resize: 'vertical',
    '::placeholder': { color: tokens.colorNeutralForeground3 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
