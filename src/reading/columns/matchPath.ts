import type { FieldId } from '../../standards/FieldId';
import { fields } from '../../standards/fields';
import type { Stage } from '../../standards/Stage';
import { isFamiliarParent } from './familiarParents';
import { matchField, type FieldMatch } from './matchField';
import { specialWords } from './specialWords';

/** One level of a header path, taken apart. */
export interface Level {
  readonly bare: string;
  readonly notes: string;
}

/** Words that say nothing by themselves: what is counted stands above them. */
const generic =
  /^(?:合计|总计|小计|共计|计|其中|总?数量?|总?人数|(?:总|建筑)?面积|册数|台数|间数|个数|班数|金额|总?值|价值|(?:实际|指标|现状|实有|现有|测算|计算|自评)(?:值|数|情况)?|数值)?$/;

/** The level that names the column: the lowest that says something; -1 without any. */
export function namingLevel(levels: readonly Level[]): number {
  return levels.map(({ bare }) => generic.test(bare)).lastIndexOf(false);
}

/**
 * What a header path may name, the clearest first. The lowest level that says something names the column; generic
 * levels below it may complete it (学生 > 人数). A level that says something else (女, 危房) ends the search: its
 * parent is not meant. Under a group that has nothing to do with the quantity the match is weaker and doubtful.
 */
export function matchPath(levels: readonly Level[], stage: Stage | null): FieldMatch[] {
  const naming = namingLevel(levels);
  const own = levels[levels.length - 1];
  const notes = notesOf(levels);
  const ownNotes = notesOf(levels.slice(Math.max(0, naming)));
  const at = (from: number, bare: string): FieldMatch[] => {
    const above = levels.slice(0, from).map((level) => level.bare);
    const isFamiliar = above.every(isFamiliarParent);
    const matches = matchField({ bare, above: above.join('>'), notes, ownNotes, stage });
    if (isFamiliar) return matches;
    return matches.map((one) => ({ ...one, strength: one.strength - 1, isDoubtful: true }));
  };
  if (naming < 0) return own ? at(levels.length - 1, own.bare) : [];
  const rest = levels.slice(naming + 1).map(({ bare }) => bare);
  const isTotal = /计$|总数$/.test(rest[rest.length - 1] ?? '');
  for (let length = rest.length; length >= 0; length--) {
    const bare = [levels[naming]?.bare ?? '', ...rest.slice(0, length)].join('');
    const matches = at(naming, bare).filter(
      ({ field }) => !isOtherMeasure(field, rest.slice(length)),
    );
    // 在校生数 > 合计 is clearer than a bare 在校生数 beside it.
    if (matches.length > 0) {
      return matches.map((one) => ({ ...one, strength: one.strength + (isTotal ? 0.5 : 0) }));
    }
  }
  return [];
}

function notesOf(levels: readonly Level[]): string {
  return levels.map((level) => level.notes).join(' ');
}

/** Whether levels below a quantity measure something else of it: 仪器设备 > 数量 is no money, 图书 > 金额 no books. */
function isOtherMeasure(field: FieldId, below: readonly string[]): boolean {
  const other = fields[field].unit === 'yuan' ? /^(?:总?数量|台数|个数)$/ : /^(?:金额|价值)$/;
  return below.some((words) => other.test(words));
}

/** A quantity that its own special words name, and the level of the path where these begin. */
export function matchSpecial(
  levels: readonly Level[],
): { readonly match: FieldMatch; readonly from: number } | null {
  const naming = namingLevel(levels);
  if (naming < 0) return null;
  const tail = levels.slice(naming).map(({ bare }) => bare);
  for (let from = naming; from >= Math.max(0, naming - 1); from--) {
    const head = levels.slice(from, naming).map(({ bare }) => bare);
    for (let length = tail.length; length > 0; length--) {
      const bare = [...head, ...tail.slice(0, length)].join('');
      const hit = specialWords.find(({ pattern }) => pattern.test(bare));
      if (hit) return { match: { field: hit.field, strength: 3, isDoubtful: false }, from };
    }
  }
  return null;
}
