import { makeStyles, tokens } from '@fluentui/react-components';

export const useShareStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px' },
  form: { display: 'grid', rowGap: '6px', fontSize: tokens.fontSizeBase200 },
});
