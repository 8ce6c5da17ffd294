import { makeStyles, tokens } from '@fluentui/react-components';

export const useStripStyles = makeStyles({
  strip: { display: 'block', width: '100%' },
  mark: {
    strokeWidth: '1.5px',
    // The system's colours do not reach into a drawing by themselves.
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
  standard: { color: tokens.colorNeutralForeground2 },
  counts: { gridColumnEnd: 'span 2', textAlign: 'right', whiteSpace: 'nowrap' },
});
