import { fillTemplate } from '../../locale/fillTemplate';
import { compareStandards } from '../../standards/compareStandards';
import { countyStandards } from '../../standards/county/countyStandards';
import { compareCounties } from '../../standards/own/compareCounties';
import { standards } from '../../standards/standards';
import { compareCountyText } from '../../writing/standard/compareCountyText';
import { compareText } from '../../writing/standard/compareText';
import { standardName } from '../../writing/text/standardName';
import { usePane } from '../PaneContext';
import { useListStyles } from '../screens/useListStyles';
import { useCountyTexts } from './CountyContext';

/** 与国家标准比较: line by line what a standard of the clerk's own has otherwise. */
export function StandardComparison() {
  const list = useListStyles();
  const { session, messages } = usePane();
  const texts = useCountyTexts();
  const { pane: words } = texts.county;
  const { own } = session;
  if (own === null) return null;
  const builtIn = standards[own.standard.basedOn];
  const lines = [
    ...compareStandards(own.standard, builtIn).map((line) => compareText(line, texts)),
    ...compareCounties(own.county, countyStandards[builtIn.id]).map((line) =>
      compareCountyText(line, texts),
    ),
  ];
  const facts = { name: standardName(builtIn, messages), count: lines.length };
  return (
    <>
      <h2 className={list.groupTitle}>{words.compareTitle}</h2>
      <p className={list.quietLine}>
        {fillTemplate(lines.length === 0 ? words.compareSame : words.compareWith, facts)}
      </p>
      <ul className={list.bullets}>
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </>
  );
}
