import { makeStyles, tokens } from '@fluentui/react-components';

export const useFindingStyles = makeStyles({
  cells: { display: 'block', color: tokens.colorBrandForegroundLink },
  error: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  warning: { color: tokens.colorStatusWarningForeground3, fontWeight: tokens.fontWeightSemibold },
  info: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightSemibold },
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: '4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  /** The row draws the line. */
  button: { flex: '1 1 auto', minWidth: 0, borderTop: 'none' },
  mute: { flex: '0 0 auto', padding: '6px 2px', fontSize: tokens.fontSizeBase200 },
  way: { marginLeft: '4px', marginBottom: '6px', fontSize: tokens.fontSizeBase200 },
  reason: { display: 'block', color: tokens.colorNeutralForeground2 },
  form: {
    display: 'grid',
    rowGap: '4px',
    margin: '0 4px 8px',
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
  },
  buttons: { display: 'flex', alignItems: 'center', columnGap: '4px' },
  short: { color: tokens.colorStatusDangerForeground3 },
});
