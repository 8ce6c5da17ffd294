import type { Assessment } from '../../app/Assessment';
import type { Screen, SchoolFilter } from '../../app/session/Screen';
import { sectionList } from '../../app/session/sectionList';
import { fillTemplate } from '../../locale/fillTemplate';
import { ListMore } from '../parts/ListMore';
import { Notice } from '../parts/Notice';
import { Segments } from '../parts/Segments';
import { SubScreen } from '../parts/SubScreen';
import { TextButton } from '../parts/TextButton';
import { usePane } from '../PaneContext';
import { SchoolItem } from './SchoolItem';
import { useListStyles } from './useListStyles';

interface SchoolsProps {
  readonly assessment: Assessment;
  readonly screen: Extract<Screen, { kind: 'schools' }>;
}

const filters: readonly SchoolFilter[] = ['not-passing', 'below', 'all'];

/** 学校: the sections that miss, worst first, with what each lacks in whole units. */
export function Schools({ assessment, screen }: SchoolsProps) {
  const styles = useListStyles();
  const { actions, messages } = usePane();
  const words = messages.pane.schools;
  const { stages, standard } = assessment.evaluation;
  const list = sectionList(assessment.evaluation, screen);
  const stageChoices = [
    ...stages.map(({ stage }) => ({ value: stage, text: messages.terms.stage[stage] })),
    { value: 'both' as const, text: words.bothStages },
  ];
  return (
    <SubScreen title={words.title}>
      {standard.schoolRule === null && <Notice tone="info">{words.noThresholds}</Notice>}
      <Segments
        label={words.filterLabel}
        choices={filters.map((value) => ({ value, text: words.filters[value] }))}
        chosen={screen.filter}
        onChoose={(filter) => actions.adjust({ ...screen, filter })}
      />
      {stages.length > 1 && (
        <Segments
          label={words.stageLabel}
          choices={stageChoices}
          chosen={screen.stage ?? 'both'}
          onChoose={(value) =>
            actions.adjust({ ...screen, stage: value === 'both' ? null : value })
          }
        />
      )}
      <OnlyIndicator screen={screen} />
      <p className={styles.quietLine} aria-live="polite">
        {list.length === 0 ? words.none : fillTemplate(words.count, { count: list.length })}
      </p>
      <ListMore
        key={`${screen.stage}/${screen.filter}/${screen.indicator}`}
        className={styles.list}
        items={list}
        pageSize={100}
        moreText={words.more}
      >
        {(result) => (
          <SchoolItem
            key={`${result.section.stage}/${result.section.school.source}`}
            result={result}
            table={assessment.table}
            namesStage={stages.length > 1 && screen.stage === null}
          />
        )}
      </ListMore>
    </SubScreen>
  );
}

/** Says that only schools that miss one indicator are shown, and leads to all. */
function OnlyIndicator({ screen }: Pick<SchoolsProps, 'screen'>) {
  const styles = useListStyles();
  const { actions, messages } = usePane();
  const { kind, stage, filter, indicator } = screen;
  if (indicator === undefined) return null;
  const words = messages.pane.onlyIndicator;
  return (
    <p className={styles.quietLine}>
      {fillTemplate(words.shown, { indicator: messages.terms.indicatorShort[indicator] })}{' '}
      <TextButton onClick={() => actions.adjust({ kind, stage, filter })}>{words.all}</TextButton>
    </p>
  );
}
