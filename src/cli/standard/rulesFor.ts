import { clerksSheets } from '../../app/clerksSheets';
import { fillTemplate } from '../../locale/fillTemplate';
import { countySheetKind } from '../../reading/county/countySheetKind';
import { readStandard } from '../../reading/standard/readStandard';
import type { Grid } from '../../workbook/Grid';
import type { Workbook } from '../../workbook/Workbook';
import type { CountyTexts } from '../../writing/county/CountyTexts';
import { standardProblemText } from '../../writing/standard/standardProblemText';
import { InputError } from '../InputError';
import type { Rules, StandardChoice } from './StandardChoice';
import { withAsked } from './withAsked';

/**
 * The rules by which a file is evaluated: those of a built-in standard, or those of its own sheet 评估标准.
 *
 * @throws InputError when the file has no such sheet, several, or one with faults, each with its cell
 */
export async function rulesFor(
  workbook: Workbook,
  choice: StandardChoice,
  { file, texts }: { readonly file: string; readonly texts: CountyTexts },
): Promise<Rules> {
  if (choice.kind === 'built-in') return choice;
  const { cli } = texts.county.overview;
  const [grid, ...others] = await standardSheets(workbook);
  if (!grid) throw new InputError(fillTemplate(cli.ownMissing, { file }));
  if (others.length > 0) {
    const names = [grid, ...others].map(({ sheet }) => sheet);
    const sheets = names.join(texts.messages.sheet.listSeparator);
    throw new InputError(fillTemplate(cli.ownTwice, { file, sheets }));
  }
  const read = readStandard(grid);
  if (read.kind === 'read') return withAsked(read, choice.asked, texts.messages);
  const facts = { file, sheet: grid.sheet, count: read.problems.length };
  const lines = read.problems.map((one) => `  - ${standardProblemText(one, texts.county)}`);
  throw new InputError([fillTemplate(cli.ownRefused, facts), ...lines].join('\n'));
}

async function standardSheets(workbook: Workbook): Promise<readonly Grid[]> {
  const found: Grid[] = [];
  for (const sheet of await clerksSheets(workbook)) {
    const grid = await workbook.read({ kind: 'sheet', sheet });
    if (countySheetKind(grid) === 'standard') found.push(grid);
  }
  return found;
}
