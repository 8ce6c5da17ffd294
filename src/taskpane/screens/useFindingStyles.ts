import { makeStyles, tokens } from '@fluentui/react-components';

export const useFindingStyles = makeStyles({
  cells: { display: 'block', color: tokens.colorBrandForegroundLink },
});
