import type { FieldId } from '../../../standards/FieldId';
import { rectAddress } from '../../../workbook/notation/rectAddress';
import { fullAddress } from '../../../workbook/notation/fullAddress';
import type { ReadingFinding } from '../../ReadingFinding';
import type { Source, SourceAttribute } from '../Source';
import type { FormSheet } from './FormSheet';
import { schoolOfSheets } from './schoolOfSheets';
import { schoolSheets } from './schoolSheets';

const attributes = { code: 'code', kind: 'school-kind', sponsor: 'sponsor' } as const;

/** The source that a workbook's forms make together, or `null` when none of them states a figure. */
export function formSource(sheets: readonly FormSheet[], file: string | null): Source | null {
  const [first] = sheets;
  if (!first || sheets.every(({ statements }) => statements.length === 0)) return null;
  const { schools, lost } = schoolSheets(sheets);
  const read = schools.map((one) => schoolOfSheets(one, file));
  const questions = lost.map(({ sheet, area }): ReadingFinding => ({
    code: 'form-name-missing',
    severity: 'warning',
    cell: fullAddress(sheet, rectAddress({ ...area, bottom: area.top, right: area.left })),
    details: { text: sheet },
  }));
  const fields = new Set<FieldId>();
  for (const { school } of read) {
    for (const field of Object.keys(school.amounts)) fields.add(field as FieldId);
  }
  return {
    id: file === null ? first.sheet : `[${file}]`,
    kind: 'form',
    range: fullAddress(first.sheet, rectAddress(first.area)),
    schools: read.map(({ school }) => school),
    fields: [...fields],
    attributes: attributesOf(sheets),
    findings: [...read.flatMap(({ findings }) => findings), ...questions],
    questions: [...read.flatMap((one) => one.questions), ...questions],
  };
}

function attributesOf(sheets: readonly FormSheet[]): SourceAttribute[] {
  const facts = Object.entries(attributes).filter(([fact]) =>
    sheets.some((sheet) => sheet.facts[fact as keyof typeof attributes] !== undefined),
  );
  return facts.map(([, attribute]) => attribute);
}
