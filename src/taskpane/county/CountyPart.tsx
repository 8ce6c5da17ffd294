import { mergeClasses } from '@fluentui/react-components';
import type {
  CountyItemResult,
  CountyPartResult,
  Obstacle,
} from '../../engine/county/CountyEvaluation';
import { itemName } from '../../writing/county/itemName';
import { SubScreen } from '../parts/SubScreen';
import { useVerdictStyles } from '../parts/useVerdictStyles';
import { usePane } from '../PaneContext';
import { useListStyles } from '../screens/useListStyles';
import { countsText } from './countsText';
import { useCountyTexts } from './CountyContext';
import { ObstacleItem } from './ObstacleItem';
import { useCountyStyles } from './useCountyStyles';

/** One part of the evaluation: its verdict and every item, or what stands in its way where it has no items. */
export function CountyPart({ part }: Pick<CountyPartResult, 'part'>) {
  const list = useListStyles();
  const { session } = usePane();
  const { county } = useCountyTexts();
  const result = session.county?.survey?.result;
  const found = result?.parts.find((one) => one.part === part);
  const items = result?.items.filter(({ item }) => item.part === part) ?? [];
  const obstacles = result?.obstacles.filter((obstacle) => isOfSchools(obstacle, part)) ?? [];
  return (
    <SubScreen title={county.overview.partNames[part]}>
      {found && <Summary found={found} />}
      <ul className={list.list}>
        {items.map((item) => (
          <PartItem key={item.item.id} result={item} />
        ))}
        {obstacles.map((obstacle, index) => (
          <ObstacleItem key={index} obstacle={obstacle} />
        ))}
      </ul>
      {items.length + obstacles.length === 0 && (
        <p className={list.quietLine}>{county.pane.noItems}</p>
      )}
    </SubScreen>
  );
}

/** Resources and coefficients have no items of their own. */
function isOfSchools({ kind }: Obstacle, part: CountyPartResult['part']): boolean {
  if (part === 'coefficients') return kind === 'coefficient';
  return part === 'resources' && kind !== 'item' && kind !== 'coefficient';
}

function Summary({ found }: { readonly found: CountyPartResult }) {
  const list = useListStyles();
  const marks = useVerdictStyles();
  const { county } = useCountyTexts();
  return (
    <p className={list.paragraph}>
      <span className={mergeClasses(marks.mark, marks[found.verdict])}>
        {county.overview.partVerdict[found.verdict]}
      </span>{' '}
      {countsText(found, county)}
    </p>
  );
}

function PartItem({ result: { item, status } }: { readonly result: CountyItemResult }) {
  const list = useListStyles();
  const styles = useCountyStyles();
  const { actions } = usePane();
  const { county } = useCountyTexts();
  return (
    <li>
      <button
        type="button"
        className={list.block}
        onClick={() => actions.open({ kind: 'county-item', item: item.id })}
      >
        <span className={mergeClasses(styles.status, styles[status])}>
          {county.overview.symbol[status]} {county.overview.status[status]}
        </span>{' '}
        {item.id} {itemName(item.id, county)}
      </button>
    </li>
  );
}
