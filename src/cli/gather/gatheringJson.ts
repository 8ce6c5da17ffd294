import type { Messages } from '../../locale/Messages';
import type { Gathering } from '../../reading/sources/Gathering';
import type { Source } from '../../reading/sources/Source';
import { gatherQuestionText } from '../../writing/gather/gatherQuestionText';
import { openSourceQuestions } from '../../writing/gather/openSourceQuestions';
import { findingText } from '../../writing/text/findingText';

/** What a county table was gathered from and what is open, beside the evaluated files of the contract. */
export function gatheringJson(
  gathering: Gathering,
  sources: readonly Source[],
  messages: Messages,
) {
  const open = openSourceQuestions(gathering, sources);
  return {
    sources: sources.map(({ id, kind, range, schools, fields, findings }) => ({
      id,
      kind,
      range,
      schools: schools.length,
      fields,
      findings: findings.map((finding) => ({
        code: finding.code,
        severity: finding.severity,
        cell: finding.cell,
        message: findingText(finding, messages),
      })),
    })),
    questions: [
      ...gathering.questions.map((question) => ({
        code: question.code,
        school: question.school,
        cells: question.cells,
        values: question.values,
        message: gatherQuestionText(question, messages),
      })),
      ...open.map(({ question }) => ({
        code: question.code,
        school: question.details['school'] ?? null,
        cells: [question.cell],
        values: [],
        message: findingText(question, messages),
      })),
    ],
  };
}
