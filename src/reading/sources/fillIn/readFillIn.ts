import type { FieldId } from '../../../standards/FieldId';
import type { Stage } from '../../../standards/Stage';
import type { Cells } from '../../cells/Cells';
import { recogniseHeader } from '../../columns/recogniseHeader';
import type { ReadingFinding } from '../../ReadingFinding';
import { unitLine } from '../../words/unitLine';
import { fields } from '../../../standards/fields';
import { factOfLabel, isFact } from '../form/factLabels';
import type { FormSheet } from '../form/FormSheet';
import { readFormFigure } from '../form/readFormFigure';
import { findSchoolFacts } from '../form/findSchoolFacts';
import type { FactName, SchoolFacts } from '../form/SchoolFacts';
import type { Statement } from '../form/Statement';
import type { FillInHeader, ItemColumns } from './FillInHeader';
import { findFillInHeader } from './findFillInHeader';

/** Fewer known items than this make no fill-in sheet. */
const fewest = 3;
/** An item's words are no longer; what is longer is a note. */
const longest = 80;
/** So many labels are named of those that were not used. */
const mostNamed = 6;

interface Item {
  readonly field: FieldId;
  readonly stage: Stage | null;
  readonly unit: string | null;
  readonly isDoubtful: boolean;
}

interface Reading {
  readonly facts: { -readonly [Name in FactName]?: SchoolFacts[Name] };
  readonly statements: Statement[];
  readonly unused: string[];
  known: number;
}

/**
 * A sheet that a school fills in, an item a row (填报项目 | 单位 | 填报值), or `null` when it is none. What an item means
 * is told by its words as for a column's header; its stage stands in brackets or heads its column of values.
 */
export function readFillIn(cells: Cells, name: string): FormSheet | null {
  const header = findFillInHeader(cells);
  if (!header) return null;
  const reading: Reading = { facts: {}, statements: [], unused: [], known: 0 };
  const units = unitLine(linesAbove(cells, header.row));
  for (let row = header.row + 1; row <= cells.area.bottom; row++) {
    for (const set of header.sets) readItem(cells, { row, set, units }, reading);
  }
  if (reading.known < fewest) return null;
  return {
    sheet: cells.sheet,
    name,
    area: cells.area,
    facts: { ...schoolFactsAbove(cells, header), ...reading.facts },
    statements: withUnused(cells, header, reading),
  };
}

function readItem(
  cells: Cells,
  { row, set, units }: { row: number; set: ItemColumns; units: ReturnType<typeof unitLine> },
  reading: Reading,
): void {
  const words = cells.shown(row, set.item);
  if (words === '' || words.length > longest) return;
  const fact = factOfLabel(words.replace(/:$/, ''), true);
  if (fact) {
    const column = set.values.find((one) => isFact(fact, cells.shown(row, one.column)))?.column;
    if (column === undefined || reading.facts[fact]) return;
    const stated = { words: cells.shown(row, column), cell: cells.address(row, column) };
    reading.facts[fact] = stated;
    return;
  }
  const item = itemOf(words);
  if (!item) {
    if (set.values.some(({ column }) => !cells.isBlank(row, column))) reading.unused.push(words);
    return;
  }
  reading.known++;
  const line = units.get(fields[item.field].unit);
  const own = set.unit === null ? '' : cells.shown(row, set.unit);
  const written = [item.unit, own, line].filter((one): one is string => Boolean(one));
  for (const value of set.values) {
    // A figure of one stage leaves the columns of the others empty.
    if (set.values.length > 1 && cells.isBlank(row, value.column)) continue;
    reading.statements.push(
      statement(cells, { row, column: value.column, words, item, written }, value.stage),
    );
  }
}

function statement(
  cells: Cells,
  at: { row: number; column: number; words: string; item: Item; written: readonly string[] },
  columnStage: Stage | null,
): Statement {
  const { row, column, words, item, written } = at;
  const cell = cells.address(row, column);
  const figure = { row, column, field: item.field, header: words, units: written };
  const read = readFormFigure(cells, figure);
  const details = { row: String(row + 1), header: words, value: item.field };
  const doubt: ReadingFinding = { code: 'column-doubtful', severity: 'warning', cell, details };
  const doubts = item.isDoubtful ? [doubt] : [];
  return {
    field: item.field,
    stage: item.stage ?? columnStage,
    amount: read.amount,
    cell,
    header: words,
    findings: [...read.findings, ...doubts],
    questions: [...read.questions, ...doubts],
  };
}

/** What an item's words mean, as a column's header would; values per pupil are not used. */
function itemOf(words: string): Item | null {
  const { meaning, unit, isDoubtful } = recogniseHeader([words]);
  if (meaning.kind !== 'field') return null;
  return { field: meaning.field, stage: meaning.stage, unit, isDoubtful };
}

/** One note on the sheet's first figure for the items whose words are not known. */
function withUnused(
  cells: Cells,
  header: FillInHeader,
  { statements, unused }: Reading,
): Statement[] {
  const [first, ...others] = statements;
  if (!first || unused.length === 0) return statements;
  const [set] = header.sets;
  const finding: ReadingFinding = {
    code: 'form-items-unused',
    severity: 'info',
    cell: cells.address(header.row, set?.item ?? cells.area.left),
    details: { value: String(unused.length), text: unused.slice(0, mostNamed).join('、') },
  };
  return [{ ...first, findings: [...first.findings, finding] }, ...others];
}

function linesAbove(cells: Cells, header: number): { text: string }[] {
  const { top, left, right } = cells.area;
  const lines: { text: string }[] = [];
  for (let row = top; row < header; row++) {
    for (let column = left; column <= right; column++) {
      const text = cells.words(row, column);
      if (text !== '' && text.length <= 60) lines.push({ text });
    }
  }
  return lines;
}

/** Lines above the header alone: below it the labels are items. */
function schoolFactsAbove(cells: Cells, header: FillInHeader): SchoolFacts {
  const area = { ...cells.area, bottom: header.row - 1 };
  return area.bottom < area.top ? {} : findSchoolFacts({ ...cells, area });
}
