import { makeStyles, tokens } from '@fluentui/react-components';

export const useHomeStyles = makeStyles({
  spacer: { flex: '1 1 auto' },
  quiet: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  read: { display: 'flex', alignItems: 'center', columnGap: '6px', minWidth: 0 },
  range: { minWidth: 0, flex: '0 1 auto' },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '6px',
    margin: '2px 0 8px',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  card: {
    padding: '6px 10px',
    marginBottom: '6px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cardTitle: {
    display: 'flex',
    columnGap: '8px',
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  cardFacts: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  sectionTitle: {
    margin: '10px 0 2px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  chartTitle: {
    display: 'flex',
    columnGap: '8px',
    margin: '4px 0 0',
    padding: '0 4px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});
