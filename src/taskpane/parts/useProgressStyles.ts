import { makeStyles, tokens } from '@fluentui/react-components';

export const useProgressStyles = makeStyles({
  box: { backgroundColor: tokens.colorBrandBackground2 },
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    padding: '2px 12px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
  },
  text: { flex: '1 1 0', minWidth: 0 },
  track: { height: '3px', overflow: 'hidden', backgroundColor: tokens.colorNeutralBackground5 },
  run: {
    width: '40%',
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    animationName: {
      from: { transform: 'translateX(-100%)' },
      to: { transform: 'translateX(250%)' },
    },
    animationDuration: '2s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
    // Nothing moves: the words say that something goes on.
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none', width: '100%' },
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
});
