import type { School } from '../../../engine/School';
import type { FieldId } from '../../../standards/FieldId';
import { fullAddress } from '../../../workbook/notation/fullAddress';
import { rectAddress } from '../../../workbook/notation/rectAddress';
import type { SchoolTable } from '../../SchoolTable';
import type { Source, SourceAttribute } from '../Source';

const attributes: readonly SourceAttribute[] = ['code', 'school-kind', 'sponsor', 'stage'];

/** The source that a school table is. Its addresses are those of the table's sheet. */
export function tableSource(table: SchoolTable): Source {
  const { sheet, range, schools, columns, findings, questions } = table;
  const kinds = new Set(columns.map(({ meaning }) => meaning.kind));
  return {
    id: sheet,
    kind: 'table',
    range: fullAddress(sheet, rectAddress(range)),
    schools,
    fields: fieldsOf(schools),
    attributes: attributes.filter(
      (attribute) => kinds.has(attribute) || isOfOneStage(table, attribute),
    ),
    findings,
    questions,
  };
}

/** Sheet, title or file may name the stage of all schools. */
function isOfOneStage({ schools }: SchoolTable, attribute: SourceAttribute): boolean {
  const [first] = schools;
  const stage = first?.stage ?? null;
  return attribute === 'stage' && stage !== null && schools.every((one) => one.stage === stage);
}

function fieldsOf(schools: readonly School[]): FieldId[] {
  const fields = new Set<FieldId>();
  for (const { amounts } of schools) {
    for (const field of Object.keys(amounts)) fields.add(field as FieldId);
  }
  return [...fields];
}
