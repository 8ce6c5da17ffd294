import { evaluatedStages } from '../../standards/EvaluatedStage';
import type { NewSheet } from '../../workbook/NewSheet';
import type { Workbook } from '../../workbook/Workbook';
import { countySheets } from '../../writing/county/countySheets';
import type { CountySheetOptions } from '../../writing/county/CountySheetOptions';
import { neededFigures } from '../../writing/county/neededFigures';
import type { CountyTexts } from '../../writing/county/CountyTexts';
import { standardName } from '../../writing/text/standardName';
import { isKnown } from '../../engine/isKnown';
import { inTurn } from '../inTurn';
import type { Survey } from './Survey';

/** What is asked of the clerk, and in which words. */
export interface InsertOptions {
  readonly texts: CountyTexts;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** What stands in the workbook now: its schools are filled in, and sheets that are there are not added again. */
  readonly survey: Survey;
}

/**
 * Adds the sheets that the county fills in, but for those of which the workbook has one, wherever it stands and
 * whatever it is called. Where 县级数据 lacks rows that the standard in force needs, a further one is added with these
 * alone. No other sheet is touched. Returns the names of the sheets that were added.
 *
 * @throws WorkbookError when the workbook refuses
 */
export function insertCountySheets(
  workbook: Workbook,
  options: InsertOptions,
): Promise<readonly string[]> {
  const missing = missingSheets(options);
  return inTurn(workbook, async () => {
    const names: string[] = [];
    for (const sheet of missing) names.push(await workbook.addSheet(sheet));
    const [first] = names;
    if (names.length > 1 && first !== undefined) await workbook.goTo(first, 'A1');
    return names;
  });
}

function missingSheets({ survey, texts, today }: InsertOptions): readonly NewSheet[] {
  const { names } = texts.county.sheets;
  const kinds = ['figures', 'classes', 'rooms', 'schools', 'scores'] as const;
  const present = new Set(survey.read.sheets.map(({ kind }) => kind));
  const filled = new Set(survey.read.facts.figures.keys());
  const lacksFigures = [...neededFigures(survey.result.standard)].some((id) => !filled.has(id));
  const taken = new Set<string>(
    kinds
      .filter((kind) => present.has(kind) && !(kind === 'figures' && lacksFigures))
      .map((kind) => names[kind]),
  );
  const sheets = countySheets(survey.result.standard, {
    messages: texts.county,
    standardName: standardName(survey.standard, texts.messages),
    today,
    schools: schoolsOf(survey),
    present: filled,
  });
  return sheets.filter(({ name }) => !taken.has(name));
}

/** Every counted school once, with the stages that it has. */
function schoolsOf({ counted }: Survey): CountySheetOptions['schools'] {
  const sections = counted.flatMap(({ evaluation }) =>
    evaluation.stages.flatMap((stage) => stage.sections.map(({ section }) => section)),
  );
  const names = [...new Set(sections.map(({ school }) => school.name))];
  return names.map((name) => {
    const own = sections.filter(({ school }) => school.name === name);
    const pupils = own.map((one) => (isKnown(one.pupils) ? one.pupils.value.valueOf() : null));
    return {
      name,
      stages: evaluatedStages.filter((stage) => own.some((one) => one.stage === stage)),
      pupils: pupils.some((one) => one === null)
        ? null
        : pupils.reduce<number>((sum, one) => sum + (one ?? 0), 0),
    };
  });
}
