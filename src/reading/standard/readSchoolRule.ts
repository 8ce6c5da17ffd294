import { evaluatedStages } from '../../standards/EvaluatedStage';
import type { Indicator } from '../../standards/Indicator';
import { ruleCodes } from '../../standards/own/ruleCodes';
import type { SchoolRule } from '../../standards/Standard';
import { standards } from '../../standards/standards';
import { clauseOf } from './clauseOf';
import type { Naming } from './readNaming';
import type { StandardSheet } from './StandardSheet';

/** How many indicators a school must meet, and the floor of the others; `null` where schools are not judged. */
export function readSchoolRule(
  sheet: StandardSheet,
  naming: Naming,
  indicators: readonly Indicator[],
): SchoolRule | null {
  const row = sheet.needed(ruleCodes.required);
  const floorRow = sheet.needed(ruleCodes.floor);
  const isJudged = indicators.some(({ threshold }) => threshold !== null);
  if (row === null) return null;
  if (sheet.text(row, 'value') === '') {
    return isJudged ? sheet.fail('thresholds-without-rule', [row, 'value']) : null;
  }
  const required = sheet.number([row, 'value'], { measure: 'whole' });
  const usual = standards[naming.basedOn].schoolRule?.floor ?? null;
  const floor =
    floorRow === null
      ? null
      : sheet.number([floorRow, 'value'], { measure: 'share', mayBeBlank: true, usual });
  if (required === null) return null;
  if (isJudged) checkRequired(sheet, row, { required: Number(required), indicators });
  else sheet.fail('required-without-thresholds', [row, 'value']);
  return {
    required: Number(required),
    floor: floor ?? '0',
    clause: clauseOf(sheet, row, naming.document),
  };
}

/** No stage may be asked for more indicators than it has. */
function checkRequired(
  sheet: StandardSheet,
  row: number,
  { required, indicators }: { required: number; indicators: readonly Indicator[] },
): void {
  const counts = evaluatedStages.map(
    (stage) => indicators.filter(({ threshold }) => threshold?.[stage]).length,
  );
  const most = Math.min(...counts);
  if (required <= most) return;
  const details = { text: String(required), most: String(most) };
  sheet.fail('required-too-many', [row, 'value'], details);
}
