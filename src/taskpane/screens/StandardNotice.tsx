import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Assessment } from '../../app/Assessment';
import { proposedStandard } from '../../app/proposedStandard';
import type { Proposal } from '../../app/proposedStandard';
import { fillTemplate } from '../../locale/fillTemplate';
import { standards } from '../../standards/standards';
import { Notice } from '../parts/Notice';
import { usePane } from '../PaneContext';

/** That another standard fits this table better, or that the sheet of the clerk's own was edited; it is their choice. */
export function StandardNotice({ assessment }: { readonly assessment: Assessment }) {
  const { session, actions, messages } = usePane();
  const words = messages.pane.home;
  const proposal = useMemo(() => proposedStandard(assessment), [assessment]);
  if (session.own?.isEdited) {
    return (
      <Suggestion
        text={words.ownEdited}
        label={words.readOwn}
        onClick={() => actions.open({ kind: 'county-standard', adopts: true })}
      />
    );
  }
  if (proposal === null) return null;
  return <ProposalNotice proposal={proposal} />;
}

function ProposalNotice({ proposal: { id, lacking } }: { readonly proposal: Proposal }) {
  const { actions, messages } = usePane();
  const words = messages.pane.home;
  const facts = {
    name: messages.terms.standard[id],
    count: standards[id].indicators.length,
    chosen: lacking.chosen,
    lacking: lacking.proposed,
  };
  return (
    <Suggestion
      text={fillTemplate(lacking.proposed === 0 ? words.proposed : words.proposedMore, facts)}
      label={words.useProposed}
      onClick={() => actions.chooseStandard(id)}
    />
  );
}

interface SuggestionProps {
  readonly text: string;
  readonly label: string;
  readonly onClick: () => void;
}

function Suggestion({ text, label, onClick }: SuggestionProps) {
  const { session } = usePane();
  return (
    <Notice
      tone="info"
      actions={
        <Button size="small" disabled={session.task !== null} onClick={onClick}>
          {label}
        </Button>
      }
    >
      {text}
    </Notice>
  );
}
