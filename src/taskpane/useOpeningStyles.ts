import { makeStyles, tokens } from '@fluentui/react-components';

export const useOpeningStyles = makeStyles({
  main: { padding: '12px' },
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase300 },
  late: {
    animationName: { from: { visibility: 'hidden' }, to: { visibility: 'visible' } },
    animationDuration: '8s',
    animationTimingFunction: 'step-end',
  },
});
