import { makeStyles, tokens } from '@fluentui/react-components';

export const useHeaderStyles = makeStyles({
  standard: { flex: '1 1 auto', minWidth: 0 },
  select: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});
