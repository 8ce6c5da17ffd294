import { makeStyles } from '@fluentui/react-components';

export const useLiveStyles = makeStyles({
  // A verdict is not torn apart.
  list: {
    wordBreak: 'keep-all',
    margin: '2px 0',
    paddingLeft: '16px',
    maxHeight: '132px',
    overflowY: 'auto',
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px',
    marginTop: '4px',
  },
});
