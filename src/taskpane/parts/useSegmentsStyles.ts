import { makeStyles, tokens } from '@fluentui/react-components';

export const useSegmentsStyles = makeStyles({
  group: { display: 'flex', flexWrap: 'wrap', columnGap: '2px', marginBottom: '4px' },
  choice: { minWidth: 0, fontWeight: tokens.fontWeightRegular },
});
