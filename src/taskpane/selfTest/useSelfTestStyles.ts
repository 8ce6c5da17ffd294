import { makeStyles, tokens } from '@fluentui/react-components';

export const useSelfTestStyles = makeStyles({
  progress: { display: 'block', width: '100%', accentColor: tokens.colorBrandForeground1 },
  summary: { margin: '4px 0', fontWeight: tokens.fontWeightSemibold },
  head: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', columnGap: '8px' },
  report: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '160px',
    margin: '4px 0',
    padding: '6px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    resize: 'vertical',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});
