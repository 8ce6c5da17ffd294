import { makeStyles } from '@fluentui/react-components';

export const usePaneStyles = makeStyles({
  root: { height: '100%', minWidth: 0 },
});
