import type { Amount } from '../../engine/Amount';
import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import type { Gathering } from '../../reading/sources/Gathering';
import { roundHalfUp } from '../../numeric/roundHalfUp';
import type { DraftCell } from '../sheet/SheetDraft';
import { exactDecimal } from './exactDecimal';
import { isOpenFigure } from './isOpenFigure';

/** Beside a figure that nothing else stands against but its parts: `15≠？` is no number. */
const unknownFigure = '？';
/** No decimal holds it exactly; more digits than any cell of a source had. */
const roundedDecimals = 12;

/**
 * How figures stand in the cells of a gathered table: exact, blank where nothing is given, all of the figures where
 * sources differ (`1200≠1203`), and the source's cell where there is no number: these are read as no figures.
 */
export function figureCells(
  { questions }: Gathering,
  messages: Messages,
): (amount: Amount | undefined) => DraftCell {
  const open = new Map(
    questions.flatMap(({ code, cells, values }): [string, string][] =>
      isOpenFigure(code) ? [[cells.join('\n'), differingText({ cells, values }, messages)]] : [],
    ),
  );
  return (amount) => {
    if (amount === undefined) return null;
    if ('value' in amount) {
      return exactDecimal(amount.value) ?? roundHalfUp(amount.value, roundedDecimals);
    }
    if (amount.missing === 'blank') return null;
    return open.get(amount.sources.join('\n')) ?? seeCell(amount.sources[0] ?? '', messages);
  };
}

/** All differing figures of a cell, each once: `1200≠1203`. */
export function differingText(
  { cells, values }: { readonly cells: readonly string[]; readonly values: readonly string[] },
  messages: Messages,
): string {
  const texts = values.map((value, at) =>
    value === '' ? seeCell(cells[at] ?? '', messages) : value,
  );
  const different = [...new Set(texts)];
  return [...different, ...(different.length > 1 ? [] : [unknownFigure])].join('≠');
}

function seeCell(cell: string, { gather }: Messages): string {
  return fillTemplate(gather.seeCell, { cell });
}
