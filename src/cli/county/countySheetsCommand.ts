import { basename } from 'node:path';
import { version } from '../../../package.json';
import { insertCountySheets } from '../../app/county/insertCountySheets';
import { surveyCounty } from '../../app/county/surveyCounty';
import { fillTemplate } from '../../locale/fillTemplate';
import { openFileWorkbook } from '../../workbook/file/openFileWorkbook';
import { WorkbookError } from '../../workbook/WorkbookError';
import { errorText } from '../../writing/text/errorText';
import { bytesOf } from '../bytesOf';
import type { CommandOptions } from '../CommandOptions';
import type { CommandContext } from '../evaluateCommand';
import { InputError } from '../InputError';
import { readMemories } from '../readMemories';
import { saveOut } from '../saveOut';
import { rulesFor } from '../standard/rulesFor';
import { checkOut } from '../writeOut';

/**
 * Writes a copy of a workbook with the sheets that the county fills in, names of schools filled in. Sheets that are
 * there already are not added again; where all are, nothing is written. Returns the exit status 0.
 *
 * @throws InputError when the workbook cannot be read or the copy not be written
 */
export async function countySheetsCommand(
  options: CommandOptions,
  context: CommandContext,
): Promise<0> {
  const { messages, county, today, err, excelize } = context;
  const texts = { messages, county };
  const [file = ''] = options.files;
  await checkOut(options, { messages, today, version });
  const memories = await readMemories(options.mappings, messages);
  const bytes = await bytesOf(file, messages);
  const { cli } = county.overview;
  const { listSeparator } = messages.sheet;
  try {
    const workbook = await openFileWorkbook(bytes, await excelize(), { name: basename(file) });
    const rules = await rulesFor(workbook, options.standard, { file, texts });
    const survey = await surveyCounty(workbook, { ...rules, memories });
    const added = await insertCountySheets(workbook, { texts, today, survey });
    if (added.length === 0 || options.out === null) {
      const sheets = survey.read.sheets.map(({ sheet }) => `“${sheet}”`).join(listSeparator);
      err(fillTemplate(cli.sheetsThere, { file, sheets }));
      return 0;
    }
    await saveOut(workbook, options.out, messages);
    const sheets = added.map((name) => `“${name}”`).join(listSeparator);
    err(fillTemplate(cli.sheetsAdded, { file: options.out, sheets }));
    return 0;
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    throw new InputError(`${file}：${errorText(error, messages)}`);
  }
}
