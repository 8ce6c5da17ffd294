import { surveyCounty } from '../../app/county/surveyCounty';
import { memoryFor } from '../../app/memory/memoryFor';
import type { FileWorkbook } from '../../workbook/file/FileWorkbook';
import type { EvaluatedFile } from '../EvaluatedFile';
import type { Rules } from '../standard/StandardChoice';
import type { RefusedSheet } from '../templates/refusedText';
import { templateOn } from '../templates/templateOn';
import type { TemplateUse } from '../templates/TemplateUse';

/**
 * Surveys the whole workbook: its school tables and the county's own sheets.
 *
 * @throws WorkbookError when the workbook cannot be read
 */
export async function surveyFile(
  workbook: FileWorkbook,
  rules: Rules,
  templates: TemplateUse,
): Promise<Omit<EvaluatedFile, 'file' | 'workbook'>> {
  const { memories } = templates;
  const survey = await surveyCounty(workbook, { ...rules, memories });
  for (const { table } of survey.tables) {
    const memory = memoryFor(table.headerMarks, memories);
    if (memory) templates.note(memory);
  }
  const refusals: RefusedSheet[] = [];
  for (const refusal of survey.refusals) {
    const request = { kind: 'sheet', sheet: refusal.sheet } as const;
    const template = await templateOn(workbook, request, { memories, isPart: false });
    if (template) templates.note(template.memory);
    refusals.push({ refusal, template });
  }
  return { tables: survey.tables, refusals, survey };
}
