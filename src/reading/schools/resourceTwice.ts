import type { School } from '../../engine/School';
import { fields } from '../../standards/fields';
import type { FieldId } from '../../standards/FieldId';
import type { ReadingFinding } from '../ReadingFinding';
import type { ReadRow } from './ReadRow';
import type { SchoolContext } from './SchoolContext';
import { wholeName } from './wholeName';

/** Small counts are often equal by chance, or a limit of their own. */
const small = /^(?:last-year-|music-|fine-arts-|laboratory-)/;
const resources = (Object.keys(fields) as FieldId[]).filter(
  (field) => fields[field].shared && !small.test(field),
);
const enough = 2;

/**
 * A question for each row of a school that has the same amounts of two or more shared resources as the row of another
 * of its stages: the whole school's figures may stand there twice (K13).
 */
export function resourceTwice(context: SchoolContext, rows: readonly ReadRow[]): ReadingFinding[] {
  const first = new Map<string, ReadRow>();
  return rows.flatMap((one): ReadingFinding[] => {
    const { school, district, row } = one;
    if (school.stage === null) return [];
    const key = `${wholeName(row.words)}/${district}`;
    const other = first.get(key);
    if (!other) first.set(key, one);
    if (!other || other.school.stage === school.stage) return [];
    const same = resources.filter((field) => isSame(field, school, other.school));
    if (same.length < enough) return [];
    const details = {
      school: school.name,
      row: String(row.row + 1),
      header: same.map((field) => headerOf(context, field)).join('、'),
      value: other.school.source,
    };
    const cell = context.cells.address(row.nameRow, context.layout.name);
    return [{ code: 'resource-twice', severity: 'warning', cell, details }];
  });
}

function isSame(field: FieldId, one: School, other: School): boolean {
  const [a, b] = [one.amounts[field]?.whole, other.amounts[field]?.whole];
  if (!a || !b || !('value' in a) || !('value' in b)) return false;
  return a.value.n > 0n && a.value.equals(b.value);
}

function headerOf({ fieldColumns }: SchoolContext, field: FieldId): string {
  const [column] = Object.values(fieldColumns.get(field) ?? {});
  return column?.header.join(' > ') ?? field;
}
