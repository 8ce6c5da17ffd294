import type { CountyStandard } from '../../standards/county/CountyStandard';
import { withCountySettings } from '../../standards/county/withCountySettings';
import { ruleCodes } from '../../standards/own/ruleCodes';
import { settingsAsked } from '../../standards/own/settingsAsked';
import type { Standard } from '../../standards/Standard';
import { standards } from '../../standards/standards';
import { withSettings } from '../../standards/withSettings';
import type { Grid } from '../../workbook/Grid';
import { cellsOf } from '../cells/cellsOf';
import { choiceWords } from './choiceWords';
import { findStandardHeader } from './findStandardHeader';
import { isBuiltIn } from './isBuiltIn';
import { readCoefficientRule } from './readCoefficientRule';
import { readCountyItems } from './readCountyItems';
import { readIndicators } from './readIndicators';
import { readNaming, type Naming } from './readNaming';
import { readSchoolRule } from './readSchoolRule';
import { readScope } from './readScope';
import { readSettings } from './readSettings';
import { readSplit } from './readSplit';
import { rowsOf } from './rowsOf';
import type { StandardRead } from './StandardRead';
import { StandardSheet } from './StandardSheet';

/**
 * Reads a sheet 评估标准: the standard and what it asks of the county, or every problem with its cell. Nothing is taken
 * by halves. A sheet that says just what a national standard says is that standard; any other needs a name.
 */
export function readStandard(grid: Grid): StandardRead {
  const cells = cellsOf(grid);
  const header = findStandardHeader(cells);
  const start = cells.address(cells.area.top, cells.area.left);
  if (!header)
    return { kind: 'refused', problems: [{ code: 'no-header', cell: start, details: {} }] };
  const { rows, problems } = rowsOf(cells, header);
  if (rows.size === 0 && problems.length === 0) {
    return { kind: 'refused', problems: [{ code: 'no-rows', cell: start, details: {} }] };
  }
  const sheet = new StandardSheet(cells, header, rows);
  const naming = readNaming(sheet);
  const standard = readRules(sheet, naming);
  const county = readCountyPart(sheet, naming, standard);
  if (standard) checkName(sheet, standard, county);
  const found = [...problems, ...sheet.problems];
  if (!standard || found.length > 0) return { kind: 'refused', problems: found };
  return { kind: 'read', standard: { ...standard, id: idOf(standard) }, county };
}

/** The part about schools; `null` where a piece of it could not be read, which was told. */
function readRules(sheet: StandardSheet, naming: Naming): Standard | null {
  const indicators = readIndicators(sheet, naming);
  const schoolRule = readSchoolRule(sheet, naming, indicators);
  const coefficientRule = readCoefficientRule(sheet, naming);
  const scope = readScope(sheet, naming);
  const split = readSplit(sheet, naming);
  const settings = readSettings(sheet, standards[naming.basedOn].settings, scope);
  if (!coefficientRule || !split) return null;
  const rules = { indicators, schoolRule, coefficientRule, scope, split, settings };
  return withNumerators({ id: 'own', ...naming, ...rules });
}

/** Doubtful points that say how a numerator is made; the scope stays as the rows have it. */
function withNumerators(standard: Standard): Standard {
  const values = standard.settings
    .filter(({ id }) => id === 'primary-degree' || id === 'teachers-in-ratio')
    .map(({ id, value }) => [id, value] as const);
  return withSettings(standard, Object.fromEntries(values));
}

function readCountyPart(
  sheet: StandardSheet,
  naming: Naming,
  standard: Standard | null,
): CountyStandard {
  const items = readCountyItems(sheet, naming);
  const asked = settingsAsked(naming.basedOn, items);
  const settings = readSettings(sheet, asked, standard?.scope ?? []);
  const values = settings.map(({ id, value }) => [id, value] as const);
  return withCountySettings({ items, settings }, Object.fromEntries(values));
}

/** Changed figures never go by the name of a national standard. */
function checkName(sheet: StandardSheet, standard: Standard, county: CountyStandard): void {
  const row = sheet.rows.get(ruleCodes.name);
  if (row === undefined) return;
  const said = sheet.cells.words(row, sheet.header.columns.value).toLowerCase();
  const national = Object.values(choiceWords.base).flat();
  if (national.includes(said))
    sheet.fail('name-taken', [row, 'value'], { text: standard.name ?? '' });
  if (standard.name !== null || sheet.problems.length > 0) return;
  if (!isBuiltIn(standard, county)) sheet.fail('name-missing', [row, 'value']);
}

function idOf({ name, basedOn }: Standard): Standard['id'] {
  return name === null ? basedOn : 'own';
}
