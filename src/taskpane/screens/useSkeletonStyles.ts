import { makeStyles, tokens } from '@fluentui/react-components';

export const useSkeletonStyles = makeStyles({
  bars: { display: 'grid', rowGap: '8px' },
  line: { height: '16px', backgroundColor: tokens.colorNeutralBackground3 },
  card: { height: '52px', backgroundColor: tokens.colorNeutralBackground3 },
});
