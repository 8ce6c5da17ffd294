import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Column } from '../../reading/Column';
import type { ChosenMeaning } from '../../reading/mapping/TableMapping';
import type { FieldId } from '../../standards/FieldId';
import { usePane } from '../PaneContext';
import { chosenMeaning } from './chosenMeaning';
import { MeaningSelect } from './MeaningSelect';
import { presentMeaning } from './presentMeaning';
import { StageSelect } from './StageSelect';
import { UnitSelect } from './UnitSelect';
import { useColumnStyles } from './useColumnStyles';
import { useSayColumn } from './useSayColumn';

interface ColumnEditorProps {
  readonly column: Column;
  readonly id: string;
}

/** What a clerk can say about one column: what it holds, in which unit, of which stage. */
export function ColumnEditor({ column, id }: ColumnEditorProps) {
  const styles = useColumnStyles();
  const { actions } = usePane();
  const say = useSayColumn(column);
  // Money whose unit has still to be given; nothing is said about the column before.
  const [money, setMoney] = useState<FieldId | null>(null);
  const choose = (meaning: ChosenMeaning | null): void => {
    setMoney(null);
    say(meaning);
    void actions.chooseColumn(column.column, meaning);
  };
  const present: ChosenMeaning = money
    ? { kind: 'field', field: money, stage: null, unit: null }
    : presentMeaning(column);
  return (
    <div id={id} className={styles.editor}>
      <MeaningSelect
        meaning={money || column.meaning.kind !== 'unknown' ? present : column.meaning}
        onChoose={(listed) => {
          const chosen = chosenMeaning(column, listed);
          if (chosen) choose(chosen);
          else if (listed.kind === 'field') setMoney(listed.field);
        }}
      />
      {present.kind === 'field' && (
        <UnitSelect
          field={present.field}
          column={money ? null : column}
          onChoose={(unit) => choose({ ...present, unit })}
        />
      )}
      {money === null && (present.kind === 'field' || present.kind === 'ratio') && (
        <StageSelect stage={present.stage} onChoose={(stage) => choose({ ...present, stage })} />
      )}
      <EditorFoot column={column} money={money} onChoose={choose} />
    </div>
  );
}

interface EditorFootProps {
  readonly column: Column;
  readonly money: FieldId | null;
  readonly onChoose: (meaning: ChosenMeaning | null) => void;
}

/** One button in one place, so that the keyboard stays on it: to settle what was recognised, or to go back to it. */
function EditorFoot({ column, money, onChoose }: EditorFootProps) {
  const styles = useColumnStyles();
  const words = usePane().messages.pane.columns;
  return (
    <>
      {money && (
        <p className={styles.note} role="status">
          {words.unitNeeded}
        </p>
      )}
      {column.meaning.kind === 'ratio' && <p className={styles.note}>{words.ratioNote}</p>}
      {column.example === null && <p className={styles.note}>{words.noExample}</p>}
      <div className={styles.wide}>
        <Button
          size="small"
          onClick={() => onChoose(column.isChosen ? null : presentMeaning(column))}
        >
          {column.isChosen
            ? words.automatic
            : column.meaning.kind === 'unknown'
              ? words.confirmUnused
              : words.confirm}
        </Button>
      </div>
    </>
  );
}
