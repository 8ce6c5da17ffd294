import type { Assessment } from '../../app/Assessment';
import type { Messages } from '../../locale/Messages';
import { fields } from '../../standards/fields';
import { columnLetters } from '../../workbook/notation/columnLetters';
import { rectAddress } from '../../workbook/notation/rectAddress';
import { splitAddress } from '../../workbook/notation/splitAddress';
import { allFindings } from '../../writing/text/allFindings';
import { findingCells } from '../../writing/text/findingCells';
import { findingText, type Finding } from '../../writing/text/findingText';
import { sectionJson } from './sectionJson';
import { stageJson } from './stageJson';

/** One evaluated table as the command line's contract has it; numbers unrounded. */
export function tableJson(assessment: Assessment, messages: Messages) {
  const { table, evaluation } = assessment;
  return {
    sheet: table.sheet,
    range: rectAddress(table.range),
    standard: evaluation.standard.id,
    columns: table.columns.flatMap(({ meaning, column, header, unit }) =>
      meaning.kind === 'field'
        ? [
            {
              field: meaning.field,
              stage: meaning.stage,
              column: columnLetters(column),
              header,
              unit: unit ?? messages.terms.unit[fields[meaning.field].unit],
            },
          ]
        : [],
    ),
    stages: Object.fromEntries(evaluation.stages.map((stage) => [stage.stage, stageJson(stage)])),
    sections: evaluation.stages.flatMap(({ sections }) =>
      sections.map((section) => sectionJson(section, messages)),
    ),
    excluded: evaluation.excluded.map(({ school, code }) => ({
      name: school.name,
      cell: splitAddress(school.source).address,
      code,
    })),
    findings: allFindings(assessment).map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      cell: cellOf(finding),
      message: findingText(finding, messages),
    })),
    muted: assessment.muted.map(({ finding, reason }) => ({
      code: finding.code,
      cell: cellOf(finding),
      message: findingText(finding, messages),
      reason,
    })),
  };
}

function cellOf(finding: Finding): string | null {
  const [cell] = findingCells(finding);
  return cell === undefined ? null : splitAddress(cell).address;
}
