import type { Cells } from '../../cells/Cells';
import type { ReadingFinding } from '../../ReadingFinding';
import { isNote, isTotalLabel } from '../../rows/rowLabels';
import { ask, note, type Findings } from '../../schools/Findings';
import type { Answer } from './Answer';
import { degreeOf } from './degreeOf';
import { isBackbone } from './isBackbone';
import { isFullTime } from './isFullTime';
import { isIntermediate } from './isIntermediate';
import { isOnDuty } from './isOnDuty';
import type { RosterHeader, RosterRole } from './RosterHeader';
import { stageTold } from './stageTold';
import { subjectOf, type SubjectKind } from './subjectOf';
import type { Teacher, Told } from './Teacher';

/** The one school of a list without a column of schools. */
export interface OnlySchool {
  readonly name: string;
  readonly code: string | null;
  readonly cell: string;
}

/** What a row tells about the teacher's school. */
type Place = 'school' | 'code' | 'codeCell' | 'schoolCell';

/** A row of the list being read. */
interface Line {
  readonly cells: Cells;
  readonly header: RosterHeader;
  readonly row: number;
  readonly findings: Findings;
  /** Marks of backbone teachers: whether a blank says no. */
  readonly blankMark: Answer;
}

/** What the rows of a list tell. */
export interface TeachersRead {
  /** Rows without a mark of a backbone teacher that were taken for no. */
  readonly unmarked: readonly number[];
  readonly teachers: readonly Teacher[];
  /** Cells by which people are not counted: not full-time, not at work, or in a kindergarten. */
  readonly others: readonly string[];
  /** Rows with subjects of which the first one counted. */
  readonly mixed: readonly number[];
}

/**
 * The full-time teachers of a list. Words that are not known leave what they tell open and are findings; a teacher
 * without a school is asked about. No name of a person leaves the list.
 */
export function readTeachers(
  cells: Cells,
  header: RosterHeader,
  { only, findings }: { only: OnlySchool | null; findings: Findings },
): TeachersRead {
  const teachers: Teacher[] = [];
  const others: string[] = [];
  const mixed: number[] = [];
  const unmarked: number[] = [];
  const blankMark = blankMarkIn(cells, header);
  for (let row = header.bottom + 1; row <= cells.area.bottom; row++) {
    const line: Line = { cells, header, row, findings, blankMark };
    if (!isTeacherRow(line)) continue;
    const stage = stageTold(wordsOf(line, 'stage'));
    if (!counts(line) || stage === 'outside') {
      others.push(addressOf(line, stage === 'outside' ? 'stage' : 'full-time'));
      continue;
    }
    const school = schoolOf(line, only);
    if (!school) continue;
    if (stage === 'unknown') ask(findings, unknownWord(line, 'stage', 'warning'));
    const subject = subjectIn(line);
    if (subject?.isMixed) mixed.push(row);
    if (blankMark === 'no' && !has(line, 'backbone')) unmarked.push(row);
    teachers.push({ ...school, ...facts(line), stage, subject: subject?.told ?? null });
  }
  return { teachers, others, mixed, unmarked };
}

function facts(line: Line): Omit<Teacher, Place | 'stage' | 'subject'> {
  return {
    cell: addressOf(line, 'name'),
    row: line.row,
    degree: told(line, 'degree', degreeOf),
    isBackbone: flag(line, 'backbone', (words) =>
      words === '' ? line.blankMark : isBackbone(words),
    ),
    isIntermediate: flag(line, 'title', isIntermediate),
  };
}

/** A row with a name that is no header once more, no sum and no note. */
function isTeacherRow(line: Line): boolean {
  const words = wordsOf(line, 'name');
  if (words === '') {
    const isFilled = (['degree', 'subject', 'title'] as const).some((role) => has(line, role));
    if (isFilled && !isSumRow(line)) {
      const { cells, row, header } = line;
      const column = header.columns.get('name')?.column ?? cells.area.left;
      const details = { row: String(row + 1) };
      ask(line.findings, {
        code: 'roster-row-left-out',
        severity: 'warning',
        cell: cells.address(row, column),
        details,
      });
    }
    return false;
  }
  return !/^(?:教师|教职工)?姓名$/.test(words) && !isTotalLabel(words) && !isNote(words);
}

function isSumRow({ cells, row }: Line): boolean {
  for (let column = cells.area.left; column <= cells.area.right; column++) {
    const words = cells.words(row, column);
    if (words !== '') return isTotalLabel(words) || isNote(words);
  }
  return true;
}

/** Whether the row's person is a full-time teacher at work; a word that is not known is asked about and counted. */
function counts(line: Line): boolean {
  return [answer(line, 'full-time', isFullTime), answer(line, 'duty', isOnDuty)].every(
    (one) => one !== 'no',
  );
}

function answer(line: Line, role: RosterRole, read: (words: string) => Answer): Answer {
  if (!line.header.columns.has(role)) return 'yes';
  const words = wordsOf(line, role);
  const said = read(words);
  if (said === null) ask(line.findings, unknownWord(line, role, 'warning'));
  return said;
}

function schoolOf(line: Line, only: OnlySchool | null): Pick<Teacher, Place> | null {
  const code = wordsOf(line, 'code');
  const codeCell = addressOf(line, 'code');
  if (only) {
    const own = code === '' ? only.code : code;
    return { school: only.name, code: own, codeCell, schoolCell: only.cell };
  }
  const school = wordsOf(line, 'school');
  if (school === '') {
    ask(line.findings, unknownWord(line, 'school', 'warning'));
    return null;
  }
  return {
    school,
    code: code === '' ? null : code,
    codeCell,
    schoolCell: addressOf(line, 'school'),
  };
}

/** The subject that a teacher mainly teaches: the first of several. Sport and arts together are both. */
function subjectIn(line: Line): { told: Told<SubjectKind>; isMixed: boolean } | null {
  if (!line.header.columns.has('subject')) return null;
  const words = wordsOf(line, 'subject');
  const parts = words.split(/[、,;/和及+|]/).filter((part) => part !== '');
  const kinds = words === '' ? [null] : parts.map(subjectOf);
  const [first = null] = kinds;
  const cell = addressOf(line, 'subject');
  if (kinds.includes(null)) {
    note(line.findings, unknownWord(line, 'subject', 'error'));
    return { told: { value: null, cell }, isMixed: false };
  }
  const isArt = kinds.map((kind) => kind !== 'other');
  return { told: { value: first, cell }, isMixed: isArt.includes(true) && isArt.includes(false) };
}

function flag(line: Line, role: RosterRole, read: (words: string) => Answer): Told<boolean> | null {
  return told(line, role, (words) => {
    const said = read(words);
    return said === null ? null : said === 'yes';
  });
}

function told<Value>(
  line: Line,
  role: RosterRole,
  read: (words: string) => Value | null,
): Told<Value> | null {
  if (!line.header.columns.has(role)) return null;
  const value = read(wordsOf(line, role));
  if (value === null) note(line.findings, unknownWord(line, role, 'error'));
  return { value, cell: addressOf(line, role) };
}

function unknownWord(
  line: Line,
  role: RosterRole,
  severity: ReadingFinding['severity'],
): ReadingFinding {
  const text = wordsOf(line, role);
  const header = line.header.columns.get(role)?.header ?? '';
  const code = text === '' ? 'roster-cell-blank' : 'roster-word-unknown';
  const details = { row: String(line.row + 1), header, text };
  return { code, severity, cell: addressOf(line, role), details };
}

/**
 * What a blank says among the marks of backbone teachers: no, where only those who are one have a mark; nothing, where
 * others are marked as not, or nobody is marked at all.
 */
function blankMarkIn(cells: Cells, { bottom, columns }: RosterHeader): Answer {
  const column = columns.get('backbone')?.column;
  if (column === undefined) return null;
  let hasYes = false;
  for (let row = bottom + 1; row <= cells.area.bottom; row++) {
    const words = cells.shown(row, column);
    if (words === '') continue;
    const said = isBackbone(words);
    if (said === 'no' && !/级/.test(words)) return null;
    hasYes ||= said === 'yes';
  }
  return hasYes ? 'no' : null;
}

function has(line: Line, role: RosterRole): boolean {
  return wordsOf(line, role) !== '';
}

function wordsOf({ cells, header, row }: Line, role: RosterRole): string {
  const column = header.columns.get(role)?.column;
  return column === undefined ? '' : cells.shown(row, column);
}

function addressOf({ cells, header, row }: Line, role: RosterRole): string {
  const column = header.columns.get(role)?.column ?? header.columns.get('name')?.column;
  return cells.address(row, column ?? cells.area.left);
}
