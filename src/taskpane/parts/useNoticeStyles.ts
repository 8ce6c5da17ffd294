import { makeStyles, tokens } from '@fluentui/react-components';

export const useNoticeStyles = makeStyles({
  notice: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: '6px',
    marginBottom: '8px',
    padding: '6px 8px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  /** In view wherever the list was scrolled to when the step failed. */
  sticky: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    // So low a pane (200 % zoom) would show nothing else.
    '@media (max-height: 300px)': { position: 'static' },
  },
  icon: { flex: '0 0 auto', display: 'flex', paddingTop: '1px' },
  text: { flex: '1 1 auto', minWidth: 0, overflowWrap: 'anywhere' },
  actions: { flex: '0 0 auto', display: 'flex', columnGap: '4px', alignSelf: 'center' },
  info: { backgroundColor: tokens.colorNeutralBackground2 },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
});
