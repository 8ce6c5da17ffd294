import type { Cells } from '../../cells/Cells';
import { findFormBlocks } from './findFormBlocks';
import type { FormBlock } from './FormBlock';
import type { FormSheet } from './FormSheet';
import { formNumberOf } from './formNumbers';
import { formStatements } from './formStatements';
import { findSchoolFacts } from './findSchoolFacts';
import { topicOf } from './topicOf';

/** Names of schools, kinds of schools and places in the labels: a form of a county, a table of schools. */
const schoolLabel = /(?:.{2,}(?:小学|中学)|学校|完全中学|.{1,5}(?:镇|乡|街道|县|区))$/;
const longest = 40;
const nameHeader = /^(?:学校|学校名称|校名|单位名称|学校\(机构\)名称)$/;

/**
 * One of the ministry's forms (教基…, 基础基…) as one school's sheet, or `null` when it is none. A form of a whole
 * county (with schools or kinds of schools in its rows) is none either.
 *
 * @param name the sheet's own name
 */
export function readFormSheet(cells: Cells, name: string): FormSheet | null {
  const blocks = findFormBlocks(cells);
  if (blocks.length === 0 || blocks.some((block) => isOfMany(cells, block))) return null;
  const statements = blocks.flatMap((block) => {
    const topic = topicOf(block.titles, name);
    return topic ? formStatements(cells, block, topic) : [];
  });
  const titles = [name, ...blocks.flatMap((block) => block.titles)];
  const isNumbered = titles.some((text) => formNumberOf(text) !== null);
  if (statements.length === 0 && !isNumbered) return null;
  return { sheet: cells.sheet, name, area: cells.area, facts: findSchoolFacts(cells), statements };
}

function isOfMany(cells: Cells, block: FormBlock): boolean {
  for (const column of block.labelColumns) {
    for (let row = block.header.top; row <= block.header.bottom; row++) {
      if (nameHeader.test(cells.words(row, column))) return true;
    }
  }
  const isSchool = (words: string): boolean => words.length <= longest && schoolLabel.test(words);
  let schools = 0;
  for (let row = block.bodyTop; row <= block.bodyBottom; row++) {
    if (block.labelColumns.some((column) => isSchool(cells.words(row, column)))) schools++;
  }
  return schools >= 2;
}
