import { isRatioUnit, writtenUnit } from './units';

/** Header words with the unit taken out. */
export interface UnitSplit {
  readonly words: string;
  /** Unit as written, `㎡` for any spelling of it with m2; `null` when none is written. */
  readonly unit: string | null;
}

const trailing =
  /^(.{2,}?)(?:[:,/-]|单位:?)?(百万元|万元|万圆|千元|仟元|百元|万册|万平方米|平方米|m2)$/i;

/**
 * Takes the unit out of cleaned header words: `图书(册)`, `在校生数(单位:人)`, `面积:平方米`, or words that are a
 * unit and nothing else; a unit may have a note behind it (`万元,保留两位小数`). Brackets that hold no unit stay.
 */
export function splitUnit(words: string): UnitSplit {
  if (isUnit(words)) return { words: '', unit: display(words) };
  for (const match of words.matchAll(/\((?:计量)?(?:单位)?:?([^()]*(?:\([^()]*\))?)\)/g)) {
    const inside = unitIn(match[1] ?? '');
    if (inside === null) continue;
    const end = match.index + match[0].length;
    const rest = words.slice(0, match.index) + inside.aside + words.slice(end);
    return { words: rest, unit: display(inside.unit) };
  }
  const tail = trailing.exec(words);
  if (tail?.[1] && tail[2]) return { words: tail[1], unit: display(tail[2]) };
  return { words, unit: null };
}

/**
 * The unit in a bracket: all of it, or the first or last of its notes (万元,保留两位小数) where no other note is one.
 * Notes that count something in or leave it out (含室内体育用房,㎡) stay.
 */
function unitIn(inside: string): { readonly unit: string; readonly aside: string } | null {
  if (isUnit(inside)) return { unit: inside, aside: '' };
  const notes = inside.split(/[,;、]/);
  const units = notes.filter(isUnit);
  const [unit] = units;
  const isAtEnd = unit === notes[0] || unit === notes[notes.length - 1];
  if (unit === undefined || units.length > 1 || !isAtEnd) return null;
  const asides = notes.filter((note) => note !== unit && /含|包括|扣除|剔除/.test(note));
  return { unit, aside: asides.length > 0 ? `(${asides.join(',')})` : '' };
}

function isUnit(words: string): boolean {
  const bare = words.replace(/^\((?:单位:?)?(.*)\)$/, '$1');
  return writtenUnit(bare) !== null || isRatioUnit(bare);
}

function display(words: string): string {
  return words.replace(/^\((?:单位:?)?(.*)\)$/, '$1').replace(/m2/i, '㎡');
}
