import type { FieldId } from '../../standards/FieldId';
import type { Cells } from '../cells/Cells';
import type { Column } from '../Column';
import type { ReadingFinding } from '../ReadingFinding';
import type { Region } from '../region/Region';
import type { ColumnReading } from './ColumnReading';
import { headerCell } from './headerCell';
import { indoorSaid } from './indoorSaid';
import { spaceNotes } from './spaceNotes';

const ground = /(?:运动|体育|活动)场地?(?!馆|地馆|及馆|和馆|\(馆\))(?:总|占地)?(?:面积)?/;
const whole = /(?:运动|体育)*场地?(?:及|和|\()?馆\)?(?:总)?(?:面积)?/;
const shown = 60;

/**
 * Asks about sports areas of which a note above or below the table says the other thing than their header: open
 * grounds that hold the indoor rooms too, which would be counted twice, or 场馆 without them.
 */
export function settleSports(
  cells: Cells,
  region: Region,
  columns: readonly Column[],
): ColumnReading {
  const findings: ReadingFinding[] = [];
  const has = (field: FieldId): boolean => columns.some((one) => holds(one, field));
  const isOpen = has('sports-space') || (has('sports-ground') && has('indoor-sports-space'));
  if (!isOpen) return { columns, findings, questions: findings };
  const sentences = spaceNotes(cells, region, columns).ofTable.flatMap((text) =>
    text.split(/[。;]/),
  );
  const grounds = sentences.find((text) => indoorSaid(after(text, ground)) === 'in');
  const wholes = sentences.find((text) => indoorSaid(after(text, whole)) === 'out');
  const settled = columns.map((column): Column => {
    const said = holds(column, 'sports-space')
      ? wholes
      : holds(column, 'sports-ground') && has('indoor-sports-space')
        ? grounds
        : undefined;
    if (said === undefined || column.isChosen) return column;
    const cell = headerCell(cells, region, column.column);
    const details = { header: column.header.join(' > '), text: said.slice(0, shown) };
    findings.push({ code: 'sports-note', severity: 'warning', cell, details });
    return { ...column, certainty: 'doubtful' };
  });
  return { columns: settled, findings, questions: findings };
}

function holds({ meaning }: Column, field: FieldId): boolean {
  return meaning.kind === 'field' && meaning.field === field;
}

/** What a sentence says behind the words for an area; `''` where it does not name it. */
function after(text: string, area: RegExp): string {
  const match = area.exec(text);
  return match ? text.slice(match.index + match[0].length) : '';
}
