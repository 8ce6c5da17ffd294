import { makeStyles, tokens } from '@fluentui/react-components';

const appear = { from: { visibility: 'hidden' }, to: { visibility: 'visible' } } as const;

/** The line shows after half a second, 取消 after two: by style alone, so that no timer has to be kept. */
export const useProgressStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    padding: '2px 12px',
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorBrandBackground2,
    animationName: appear,
    animationDuration: '0.5s',
    animationTimingFunction: 'step-end',
  },
  turning: {
    boxSizing: 'border-box',
    width: '16px',
    height: '16px',
    border: `2px solid ${tokens.colorBrandStroke2}`,
    borderTopColor: tokens.colorBrandStroke1,
    borderRadius: '50%',
    animationName: { to: { transform: 'rotate(360deg)' } },
    animationDuration: '1.5s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
  text: { flex: '1 1 auto' },
  cancel: {
    animationName: appear,
    animationDuration: '2s',
    animationTimingFunction: 'step-end',
  },
});
