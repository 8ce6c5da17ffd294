import type { Cells } from '../../cells/Cells';
import { factOfLabel, isFact } from './factLabels';
import type { FactName, SchoolFacts } from './SchoolFacts';

/** A fact stands at most so many columns right of its label. */
const reach = 12;
/** Labels that may follow a fact in the same cell. */
const label =
  '(?:(?:学校|机构|单位|填报单位|填报学校|学校\\(机构\\))(?:全称|名称|标识码|代码|编码|办学类型|举办者类型|举办者)?(?:\\((?:章|盖章|公章)\\))?|统一社会信用代码|表号|制定机关|批准机关|批准文号|备案文号|有效期至?|(?:计量)?单位|办学类型|办学性质|举办者|填报(?:人|日期|时间)|报送时间)';
const labelled = new RegExp(`(${label}):(.*?)(?=${label}:|$)`, 'g');
const longest = 300;

/** What the lines of a sheet say about its school: `学校（机构）名称（章）：…` in one cell, or a label and the cell beside it. */
export function findSchoolFacts(cells: Cells): SchoolFacts {
  const facts: { -readonly [Name in FactName]?: SchoolFacts[Name] } = {};
  const { top, bottom, left, right } = cells.area;
  const add = (fact: FactName | null, words: string, cell: string): boolean => {
    if (!fact || facts[fact] || !isFact(fact, words)) return false;
    facts[fact] = { words, cell };
    return true;
  };
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (typeof cells.value(row, column) !== 'string') continue;
      const words = cells.words(row, column);
      if (words.length > longest) continue;
      const cell = cells.address(row, column);
      for (const [, name = '', value = ''] of words.matchAll(labelled)) {
        add(factOfLabel(name, true), value, cell);
      }
      const open = words.replace(/:$/, '');
      const fact = /:./.test(words) ? null : factOfLabel(open, open !== words);
      for (let at = column + 1; fact && at <= Math.min(right, column + reach); at++) {
        const beside = cells.words(row, at);
        if (factOfLabel(beside.replace(/:$/, ''), beside.endsWith(':'))) break;
        if (beside !== '' && add(fact, beside, cells.address(row, at))) break;
      }
    }
  }
  return facts;
}
