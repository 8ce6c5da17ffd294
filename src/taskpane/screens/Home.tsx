import type { Assessment } from '../../app/Assessment';
import { Frame } from '../parts/Frame';
import { Notices } from '../parts/Notices';
import { usePane } from '../PaneContext';
import { CoefficientChart } from './CoefficientChart';
import { HomeActions } from './HomeActions';
import { HomeHeader } from './HomeHeader';
import { PaneSettings } from './PaneSettings';
import { StandardNotice } from './StandardNotice';
import { RecordNotice } from './RecordNotice';
import { SchoolChart } from './SchoolChart';
import { StageCard } from './StageCard';
import { TableSummary } from './TableSummary';
import { useHomeStyles } from './useHomeStyles';

/** 识别: what was read, the verdict of each stage, coefficients against their limits, and 写入. */
export function Home({ assessment }: { readonly assessment: Assessment }) {
  const styles = useHomeStyles();
  const { messages } = usePane();
  const { stages, standard } = assessment.evaluation;
  return (
    <Frame header={<HomeHeader />} footer={<HomeActions />}>
      <Notices />
      <RecordNotice />
      <StandardNotice assessment={assessment} />
      <TableSummary assessment={assessment} />
      {stages.map((result) => (
        <StageCard
          key={result.stage}
          result={result}
          judgesSchools={standard.schoolRule !== null}
        />
      ))}
      <h2 className={styles.sectionTitle}>{messages.pane.home.coefficients}</h2>
      {stages.map((result) => (
        <CoefficientChart
          key={result.stage}
          result={result}
          limit={standard.coefficientRule.limit?.[result.stage] ?? null}
        />
      ))}
      {standard.schoolRule !== null && <SchoolChart stages={stages} />}
      <PaneSettings />
    </Frame>
  );
}
