import { mergeClasses } from '@fluentui/react-components';
import type { CountyItemResult, CountyTestResult } from '../../engine/county/CountyEvaluation';
import { fillTemplate } from '../../locale/fillTemplate';
import { countyCaseText } from '../../writing/county/countyCaseText';
import { countyTestText } from '../../writing/county/countyTestText';
import { itemName } from '../../writing/county/itemName';
import { ListMore } from '../parts/ListMore';
import { SubScreen } from '../parts/SubScreen';
import { TextButton } from '../parts/TextButton';
import { usePane } from '../PaneContext';
import { CopyButton } from '../screens/CopyButton';
import { useExplainStyles } from '../screens/useExplainStyles';
import { useListStyles } from '../screens/useListStyles';
import { useCountyTexts } from './CountyContext';
import { useCountyStyles } from './useCountyStyles';

/** One item: its arithmetic with the figures put in, where they stand, which classes or schools miss it, its clause. */
export function CountyItem({ id }: { readonly id: string }) {
  const { session } = usePane();
  const texts = useCountyTexts();
  const title = `${id} ${itemName(id, texts.county)}`;
  const found = session.county?.survey?.result.items.find(({ item }) => item.id === id);
  if (!found) return <SubScreen title={title}>{texts.county.pane.itemGone}</SubScreen>;
  const lines = found.tests.map((test) => countyTestText(test, texts));
  const text = [title, ...lines, clauseText(found, texts.county.pane.clause)].join('\n');
  return (
    <SubScreen title={title} footer={<CopyButton text={text} />}>
      <Item found={found} />
    </SubScreen>
  );
}

function clauseText({ item: { clause } }: CountyItemResult, template: string): string {
  return fillTemplate(template, { document: clause.document, clause: clause.clause });
}

function Item({ found }: { readonly found: CountyItemResult }) {
  const list = useListStyles();
  const explain = useExplainStyles();
  const styles = useCountyStyles();
  const { overview, pane: words } = useCountyTexts().county;
  return (
    <>
      <p className={mergeClasses(list.paragraph, styles.status, styles[found.status])}>
        {overview.symbol[found.status]} {overview.status[found.status]}
      </p>
      {found.tests.map((test, index) => (
        <Test key={index} test={test} />
      ))}
      <p className={mergeClasses(explain.line, list.quiet)}>{clauseText(found, words.clause)}</p>
    </>
  );
}

function Test({ test }: { readonly test: CountyTestResult }) {
  const explain = useExplainStyles();
  const texts = useCountyTexts();
  return (
    <>
      <p className={explain.line}>{countyTestText(test, texts)}</p>
      <Cells test={test} />
      <Cases test={test} />
    </>
  );
}

function Cells({ test: { operands } }: { readonly test: CountyTestResult }) {
  const explain = useExplainStyles();
  const { actions } = usePane();
  const { pane: words } = useCountyTexts().county;
  const cells = [...new Set(operands.flatMap(({ source }) => source ?? []))];
  if (cells.length === 0) return null;
  return (
    <p className={explain.line}>
      {words.cells}
      {cells.map((cell) => (
        <TextButton key={cell} className={explain.cell} onClick={() => void actions.goTo(cell)}>
          {cell}
        </TextButton>
      ))}
    </p>
  );
}

const casesAtFirst = 30;

function Cases({ test }: { readonly test: CountyTestResult }) {
  const list = useListStyles();
  const { actions } = usePane();
  const texts = useCountyTexts();
  const { pane: words } = texts.county;
  if (test.cases.length === 0) return null;
  return (
    <>
      <h2 className={list.groupTitle}>{fillTemplate(words.cases, { count: test.cases.length })}</h2>
      <ListMore
        items={test.cases}
        pageSize={casesAtFirst}
        moreText={words.more}
        className={list.list}
      >
        {(one, index) => (
          <li key={index}>
            <button
              type="button"
              className={list.block}
              disabled={one.source === null}
              onClick={() => one.source !== null && void actions.goTo(one.source)}
            >
              {countyCaseText(one, test.test, texts)}
            </button>
          </li>
        )}
      </ListMore>
    </>
  );
}
