import type { Grid } from '../../workbook/Grid';
import { rectAddress } from '../../workbook/notation/rectAddress';
import { cellsOf } from '../cells/cellsOf';
import type { TableMapping } from '../mapping/TableMapping';
import type { Refusal } from '../Refusal';
import { readFillIn } from './fillIn/readFillIn';
import { formSource } from './form/formSource';
import type { FormSheet } from './form/FormSheet';
import { readFormSheet } from './form/readFormSheet';
import { rosterSource } from './roster/rosterSource';
import type { Source } from './Source';
import type { SourcesRead } from './SourcesRead';
import { readPartTable } from './table/readPartTable';

/** How to read a workbook's sheets as sources. */
export interface SourcesOptions {
  /** Name of the file where it is not the clerk's own workbook; it stands before every address in brackets. */
  readonly file: string | null;
  /** Templates that the clerk corrected before. */
  readonly mappings: readonly TableMapping[];
}

/**
 * What the sheets of one workbook give to a county's table. A sheet is one of the ministry's forms or a school's
 * fill-in sheet (all of them together make one source), a list of teachers, or a table of schools. Never throws on any
 * content, and takes time in proportion to the number of cells.
 */
export function readSources(grids: readonly Grid[], options: SourcesOptions): SourcesRead {
  const { file } = options;
  const forms: FormSheet[] = [];
  const found: (Source | Refusal | 'forms')[] = [];
  for (const grid of grids) {
    const sheet = file === null ? grid.sheet : `[${file}]${grid.sheet}`;
    const cells = cellsOf({ ...grid, sheet });
    const form = readFormSheet(cells, grid.sheet);
    const roster = form ? null : rosterSource(cells, { name: grid.sheet, file });
    const fillIn = form || roster ? null : readFillIn(cells, grid.sheet);
    const sheetOfOne = form ?? fillIn;
    if (sheetOfOne) {
      if (forms.length === 0) found.push('forms');
      forms.push(sheetOfOne);
    } else {
      found.push(roster ?? readPartTable(grid, { ...options, sheet }));
    }
  }
  const joined = formSource(forms, file);
  const sources = found.flatMap((one) =>
    one === 'forms' ? (joined ?? []) : isSource(one) ? one : [],
  );
  const refusals = found.filter((one) => one !== 'forms' && !isSource(one)) as Refusal[];
  return { sources, refusals: [...refusals, ...(joined ? [] : forms.map(withoutFigures))] };
}

function isSource(found: Source | Refusal): found is Source {
  return 'schools' in found;
}

/** Forms that state nothing for the evaluation. */
function withoutFigures({ sheet, area }: FormSheet): Refusal {
  return { code: 'no-figures', sheet, range: rectAddress(area), nearest: [] };
}
