import type { Amount } from '../../engine/Amount';
import type { School } from '../../engine/School';
import type { Messages } from '../../locale/Messages';
import type { GatheredSchool, Gathering } from '../../reading/sources/Gathering';
import type { FieldId } from '../../standards/FieldId';
import { fields } from '../../standards/fields';
import type { IndicatorId } from '../../standards/IndicatorId';
import type { DraftCell } from '../sheet/SheetDraft';
import { figureCells } from './figureCells';
import type { GatheredColumn } from './GatheredColumn';
import { identityColumns } from './identityColumns';
import { amountIn, partsUsed } from './partsUsed';
import { quantityHeader, statedHeader } from './quantityHeader';
import { areaUnit } from './areaUnit';

type CellOf = (amount: Amount | undefined) => DraftCell;

/** All columns of a gathered table: who the school is, every quantity that a source gives, and the sources. */
export function gatheredColumns(
  gathering: Gathering,
  messages: Messages,
): readonly GatheredColumn[] {
  const { schools } = gathering;
  const cellOf = figureCells(gathering, messages);
  const given = new Set(schools.flatMap(({ amounts }) => Object.keys(amounts)));
  const stated = [...new Set(schools.flatMap((school) => Object.keys(school.stated)))];
  const order = (Object.keys(fields) as FieldId[]).filter((field) => given.has(field));
  return [
    ...identityColumns(gathering),
    ...order.flatMap((field) => fieldColumns(schools, field, cellOf)),
    ...(stated as IndicatorId[]).flatMap((id) => statedColumns(schools, id, cellOf)),
    {
      header: messages.gather.origin,
      width: 16,
      cellOf: ({ origins }) => origins.join(messages.sheet.listSeparator),
    },
  ];
}

function fieldColumns(
  schools: readonly GatheredSchool[],
  field: FieldId,
  cellOf: CellOf,
): readonly GatheredColumn[] {
  const entryOf = (school: School): School['amounts'][FieldId] => school.amounts[field];
  const { parts, columnOf } = partsUsed(schools, entryOf);
  return parts.map((part) => {
    const amountOf = (school: School): Amount | undefined =>
      amountIn(school, entryOf(school), { part, columnOf });
    const unit = areaUnit(field, schools.map(amountOf));
    return column(quantityHeader(field, part, unit.name), (school) =>
      cellOf(unit.shown(amountOf(school))),
    );
  });
}

function statedColumns(
  schools: readonly GatheredSchool[],
  indicator: IndicatorId,
  cellOf: CellOf,
): readonly GatheredColumn[] {
  const entryOf = (school: School): School['stated'][IndicatorId] => school.stated[indicator];
  const { parts, columnOf } = partsUsed(schools, entryOf);
  return parts.map((part) =>
    column(statedHeader(indicator, part), (school) =>
      cellOf(amountIn(school, entryOf(school), { part, columnOf })),
    ),
  );
}

function column(header: string, cellOf: (school: GatheredSchool) => DraftCell): GatheredColumn {
  return { header, width: 13, cellOf };
}
