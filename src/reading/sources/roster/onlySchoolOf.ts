import type { Cells } from '../../cells/Cells';
import { cleanWords } from '../../cells/cleanWords';
import { isSchoolName } from '../../words/isSchoolName';
import { findSchoolFacts } from '../form/findSchoolFacts';
import type { OnlySchool } from './readTeachers';
import type { RosterHeader } from './RosterHeader';

const suffix =
  /(?:\(?20\d\d.*|专任教师.*|在职教师.*|教师(?:花?名[册单]|信息|基本|情况|登记|统计).*|教职工.*|花?名册.*)$/;

/**
 * The school of a list without a column of schools: from a line that names it (学校：…), the title (城关小学教师花名册),
 * the sheet's name or the file's. `null` when none of them names one.
 */
export function onlySchoolOf(
  cells: Cells,
  { name, file, header }: { name: string; file: string | null; header: RosterHeader },
): OnlySchool | null {
  const area = { ...cells.area, bottom: header.top - 1 };
  const first = cells.address(header.top, header.columns.get('name')?.column ?? cells.area.left);
  if (area.bottom >= area.top) {
    const facts = findSchoolFacts({ ...cells, area });
    if (facts.name) {
      return { name: facts.name.words, code: facts.code?.words ?? null, cell: facts.name.cell };
    }
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const words = nameIn(cells.words(row, column));
        if (words !== null) return { name: words, code: null, cell: cells.address(row, column) };
      }
    }
  }
  const base = (file ?? '').replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const named = [name, base].map((text) => nameIn(cleanWords(text))).find((one) => one !== null);
  return named ? { name: named, code: null, cell: first } : null;
}

/** A school's own name in a title; 小学 alone names a stage. */
function nameIn(words: string): string | null {
  if (words.length > 40) return null;
  const name = words.replace(suffix, '');
  const isStage = /^(?:小学|初中|中学|高中|初级中学|高级中学|学校|本校|全校)(?:部)?$/.test(name);
  return !isStage && isSchoolName(name) ? name : null;
}
