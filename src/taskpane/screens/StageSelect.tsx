import type { Stage } from '../../standards/Stage';
import { NativeSelect } from '../parts/NativeSelect';
import { usePane } from '../PaneContext';
import { useColumnStyles } from './useColumnStyles';

interface StageSelectProps {
  readonly stage: Stage | null;
  readonly onChoose: (stage: Stage | null) => void;
}

const stages: readonly Stage[] = ['primary', 'junior', 'senior'];

/** 学段 of one column: the part of a school of several stages that its figures are of. */
export function StageSelect({ stage, onChoose }: StageSelectProps) {
  const styles = useColumnStyles();
  const { pane, terms } = usePane().messages;
  return (
    <label className={styles.field}>
      {pane.columns.stageLabel}
      <NativeSelect
        value={stage ?? ''}
        onChange={(value) => onChoose(stages.find((one) => one === value) ?? null)}
      >
        <option value="">{pane.columns.noStage}</option>
        {stages.map((one) => (
          <option key={one} value={one}>
            {terms.stage[one]}
          </option>
        ))}
      </NativeSelect>
    </label>
  );
}
