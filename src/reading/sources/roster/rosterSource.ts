import type { FieldId } from '../../../standards/FieldId';
import type { Stage } from '../../../standards/Stage';
import { fullAddress } from '../../../workbook/notation/fullAddress';
import { rectAddress } from '../../../workbook/notation/rectAddress';
import type { Cells } from '../../cells/Cells';
import { ask, note, type Findings } from '../../schools/Findings';
import { stageOfText } from '../../words/stageOfText';
import type { Source, SourceAttribute } from '../Source';
import { findRosterHeader } from './findRosterHeader';
import { onlySchoolOf } from './onlySchoolOf';
import { readTeachers, type TeachersRead } from './readTeachers';
import type { RosterHeader, RosterRole } from './RosterHeader';
import { rosterSchool } from './rosterSchool';
import { teachersBySchool } from './teachersBySchool';
import { teachersTwice } from './teachersTwice';

/** What a list of teachers is read with beside its cells. */
export interface RosterPlace {
  /** The sheet's own name. */
  readonly name: string;
  readonly file: string | null;
}

/**
 * A list of teachers counted up by school and stage, or `null` when the sheet is none. Only full-time teachers count;
 * where no column tells who they are, and the title does not say that all are, it is asked.
 */
export function rosterSource(cells: Cells, place: RosterPlace): Source | null {
  const header = findRosterHeader(cells);
  if (!header) return null;
  const titles = titlesOf(cells, header);
  const only = header.columns.has('school') ? null : onlySchoolOf(cells, { ...place, header });
  if (!only && !header.columns.has('school')) return null;
  const findings: Findings = { all: [], questions: [] };
  const read = readTeachers(cells, header, { only, findings });
  if (read.teachers.length === 0) return null;
  noteRows(cells, header, { read, findings, isSaid: /专任/.test([...titles, place.name].join()) });
  for (const question of teachersTwice(cells, header, read.teachers)) ask(findings, question);
  const stage = tableStage([place.name, ...titles, place.file ?? '']);
  const { groups, questions } = teachersBySchool(read.teachers);
  for (const question of questions) ask(findings, question);
  const schools = groups.flatMap((teachers) => {
    const school = rosterSchool(teachers, stage);
    for (const question of school?.questions ?? []) ask(findings, question);
    return school ? [school.school] : [];
  });
  const fields = new Set(schools.flatMap(({ amounts }) => Object.keys(amounts) as FieldId[]));
  return {
    id: cells.sheet,
    kind: 'roster',
    range: fullAddress(cells.sheet, rectAddress({ ...cells.area, top: header.top })),
    schools,
    fields: [...fields],
    attributes: attributesOf(header, stage),
    findings: findings.all,
    questions: findings.questions,
  };
}

function attributesOf({ columns }: RosterHeader, stage: Stage | null): SourceAttribute[] {
  const hasStage = columns.has('stage') || stage !== null;
  return [
    ...(columns.has('code') ? (['code'] as const) : []),
    ...(hasStage ? (['stage'] as const) : []),
  ];
}

/** What was decided for many rows at once. */
function noteRows(
  cells: Cells,
  { top, columns }: RosterHeader,
  { read, findings, isSaid }: { read: TeachersRead; findings: Findings; isSaid: boolean },
): void {
  const at = (row: number, role: RosterRole): string =>
    cells.address(row, columns.get(role)?.column ?? columns.get('name')?.column ?? cells.area.left);
  const [other] = read.others;
  if (other !== undefined) {
    const details = { value: String(read.others.length) };
    const about = { code: 'roster-others-left-out', severity: 'info' } as const;
    note(findings, { ...about, cell: other, details });
  }
  if (!columns.has('full-time') && !isSaid) {
    const details = { value: String(read.teachers.length) };
    const cell = at(top, 'name');
    ask(findings, { code: 'roster-all-counted', severity: 'warning', cell, details });
  }
  const [unmarked] = read.unmarked;
  if (unmarked !== undefined) {
    const cell = at(top, 'backbone');
    const header = columns.get('backbone')?.header ?? '';
    const details = { header, value: String(read.unmarked.length) };
    note(findings, { code: 'roster-blank-marks', severity: 'info', cell, details });
  }
  const [mixed] = read.mixed;
  if (mixed !== undefined) {
    const details = { value: String(read.mixed.length) };
    const cell = at(mixed, 'subject');
    ask(findings, { code: 'roster-first-subject', severity: 'warning', cell, details });
  }
}

/** The first text that names one stage. */
function tableStage(texts: readonly string[]): Stage | null {
  return texts.map(stageOfText).find((stage) => stage !== null) ?? null;
}

function titlesOf(cells: Cells, { top }: RosterHeader): string[] {
  const titles: string[] = [];
  for (let row = cells.area.top; row < top; row++) {
    for (let column = cells.area.left; column <= cells.area.right; column++) {
      const words = cells.words(row, column);
      if (words !== '' && words.length <= 60) titles.push(words);
    }
  }
  return titles;
}
