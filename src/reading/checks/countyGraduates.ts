import Fraction from 'fraction.js';
import type { Amount } from '../../engine/Amount';
import { isKnown } from '../../engine/isKnown';
import type { School } from '../../engine/School';
import type { EvaluatedStage } from '../../standards/EvaluatedStage';
import type { FieldId } from '../../standards/FieldId';
import { headerCell } from '../columns/headerCell';
import type { ReadingFinding } from '../ReadingFinding';
import type { SheetCheck } from './SheetCheck';

/**
 * Fewer primary graduates of the past year than junior intake in the whole table (K11): pupils came from elsewhere,
 * or a figure is wrong. Nothing is said where a school of the table lacks its figure.
 */
export function countyGraduates({ context, schools }: SheetCheck): ReadingFinding[] {
  const { cells, layout, fieldColumns } = context;
  const [column] = Object.values(fieldColumns.get('intake') ?? {});
  if (!column) return [];
  const graduates = sumOf(schools, 'graduates', 'primary');
  const intake = sumOf(schools, 'intake', 'junior');
  if (!graduates || !intake || graduates.gte(intake)) return [];
  const details = {
    header: column.header.join(' > '),
    text: intake.toString(),
    value: graduates.toString(),
  };
  const cell = headerCell(cells, layout.region, column.column);
  return [{ code: 'graduates-below-intake', severity: 'warning', cell, details }];
}

/** The figure of all schools of a stage, or `null` where there are none or one lacks it. */
function sumOf(schools: readonly School[], field: FieldId, stage: EvaluatedStage): Fraction | null {
  const given = schools.flatMap((school) => amountOf(school, field, stage));
  const known = given.filter(isKnown);
  if (known.length === 0 || known.length < given.length) return null;
  return known.reduce((sum, { value }) => sum.add(value), new Fraction(0));
}

function amountOf(
  { stage: own, amounts }: School,
  field: FieldId,
  stage: EvaluatedStage,
): (Amount | undefined)[] {
  if (own !== null) return own === stage ? [amounts[field]?.whole] : [];
  return amounts.pupils?.[stage] ? [amounts[field]?.[stage]] : [];
}
