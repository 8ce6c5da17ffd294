import { Button } from '@fluentui/react-components';
import type { Assessment } from '../../app/Assessment';
import { tickedGroups } from '../../app/session/tickedGroups';
import { fillTemplate } from '../../locale/fillTemplate';
import type { WritePlan } from '../../workbook/WritePlan';
import { Notice } from '../parts/Notice';
import { SubScreen } from '../parts/SubScreen';
import { TextButton } from '../parts/TextButton';
import { usePane } from '../PaneContext';
import { PreviewGroup } from './PreviewGroup';
import { useListStyles } from './useListStyles';
import { WarningNotice } from './WarningNotice';

interface PreviewProps {
  readonly assessment: Assessment;
  readonly plan: WritePlan;
}

/** 预览: everything that would be written, group by group, each with a tick. */
export function Preview({ assessment, plan }: PreviewProps) {
  const styles = useListStyles();
  const { messages } = usePane();
  const words = messages.pane.preview;
  return (
    <SubScreen title={words.title} footer={<PreviewActions plan={plan} />}>
      <p className={styles.quietLine}>
        <strong>{words.nothingWritten}</strong> {words.untickHint}
      </p>
      <QuestionNotice assessment={assessment} />
      {plan.warnings.map((warning, index) => (
        <WarningNotice key={index} warning={warning} />
      ))}
      {plan.groups.length === 0 && <p>{words.emptyPlan}</p>}
      <ul className={styles.list}>
        {plan.groups.map((group) => (
          <PreviewGroup key={group.id} group={group} />
        ))}
      </ul>
    </SubScreen>
  );
}

function QuestionNotice({ assessment }: { readonly assessment: Assessment }) {
  const { actions, messages } = usePane();
  const words = messages.pane.preview;
  const { questions, certainty } = assessment.table;
  if (certainty === 'certain') return null;
  const see = (
    <TextButton onClick={() => actions.open({ kind: 'findings' })}>{words.seeQuestions}</TextButton>
  );
  return (
    <Notice tone="warning" actions={see}>
      {fillTemplate(words.questions, { count: questions.length })}
    </Notice>
  );
}

function PreviewActions({ plan }: { readonly plan: WritePlan }) {
  const { session, actions, messages } = usePane();
  const words = messages.pane.preview;
  const isEmpty = tickedGroups(session, plan).length === 0;
  return (
    <>
      <Button
        appearance="primary"
        disabled={isEmpty || session.task !== null || session.isStale}
        onClick={() => void actions.writeTicked()}
      >
        {words.write}
      </Button>
      {isEmpty && plan.groups.length > 0 && <span>{words.nothingTicked}</span>}
    </>
  );
}
