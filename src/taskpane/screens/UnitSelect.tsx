import { fillTemplate } from '../../locale/fillTemplate';
import type { Column } from '../../reading/Column';
import type { FieldId } from '../../standards/FieldId';
import { NativeSelect } from '../parts/NativeSelect';
import { usePane } from '../PaneContext';
import { unitChoices } from './unitChoices';
import { unitOfColumn } from './unitOfColumn';
import { useColumnStyles } from './useColumnStyles';

interface UnitSelectProps {
  readonly field: FieldId;
  /** The column as it is; `null` where its unit has still to be given. */
  readonly column: Column | null;
  readonly onChoose: (unit: string) => void;
}

/** 单位: the units that fit the field. Nothing is shown where there is only one. */
export function UnitSelect({ field, column, onChoose }: UnitSelectProps) {
  const styles = useColumnStyles();
  const words = usePane().messages.pane.columns;
  const listed = unitChoices(field);
  if (listed.length < 2) return null;
  const present = column && unitOfColumn(column, field);
  const isListed = listed.some(({ unit }) => unit === present?.unit);
  return (
    <label className={styles.field}>
      {words.unitLabel}
      <NativeSelect
        value={present?.unit ?? ''}
        onChange={(value) => value !== '' && onChoose(value)}
      >
        {present === null && <option value="">{words.chooseUnit}</option>}
        {present && !isListed && <option value={present.unit}>{present.unit}</option>}
        {listed.map(({ unit, factor }) => (
          <option key={unit} value={unit}>
            {factor === '1' ? unit : `${unit}（${fillTemplate(words.otherUnit, { factor })}）`}
          </option>
        ))}
      </NativeSelect>
    </label>
  );
}
