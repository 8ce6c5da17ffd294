import { fields } from '../../standards/fields';
import type { Unit } from '../../standards/Unit';
import type { Column } from '../Column';
import { headerCell } from '../columns/headerCell';
import type { ReadingFinding } from '../ReadingFinding';
import type { SheetCheck } from './SheetCheck';

/** How a unit is written where the header leaves it out. */
const ownUnits: Readonly<Partial<Record<Unit, string>>> = {
  yuan: '元',
  'square-metre': '㎡',
  volume: '册',
  person: '人',
};

/** Columns of one quantity in different units (of two stages, of two years), and people in 万人 (K19). */
export function mixedUnits({ context }: SheetCheck): ReadingFinding[] {
  const { cells, layout } = context;
  const firsts = new Map<string, Column>();
  return layout.columns.flatMap((column): ReadingFinding[] => {
    const { meaning, header } = column;
    if (meaning.kind !== 'field') return [];
    const cell = headerCell(cells, layout.region, column.column);
    const words = { header: header.join(' > '), unit: unitOf(column) };
    const inWan: ReadingFinding[] =
      fields[meaning.field].unit === 'person' && meaning.factor !== '1'
        ? [{ code: 'people-in-wan', severity: 'warning', cell, details: words }]
        : [];
    const quantity = meaning.field.replace(/^last-year-/, '');
    const first = firsts.get(quantity);
    if (!first) firsts.set(quantity, column);
    if (!first || factorOf(first) === meaning.factor) return inWan;
    const details = { ...words, by: first.header.join(' > '), value: unitOf(first) };
    return [...inWan, { code: 'units-mixed', severity: 'info', cell, details }];
  });
}

function factorOf({ meaning }: Column): string {
  return meaning.kind === 'field' ? meaning.factor : '1';
}

function unitOf({ unit, meaning }: Column): string {
  if (unit !== null || meaning.kind !== 'field') return unit ?? '';
  return ownUnits[fields[meaning.field].unit] ?? '';
}
