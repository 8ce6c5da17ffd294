import type { Stage } from '../../../standards/Stage';
import { bareWords } from '../../words/bareWords';
import { splitStage } from '../../words/splitStage';
import { splitUnit } from '../../words/splitUnit';
import type { FormItem, FormTopic } from './FormTopic';

/**
 * How much of a school's resources a figure covers: `all`; what the school owns (学校产权); or what it alone uses but
 * does not own (非学校产权独立使用).
 */
export type FigureScope = 'all' | 'own' | 'lent';

/** What a row's labels or a column's headers say about the figures there. */
export interface PathMeaning {
  /** `total`: nothing narrower than the form itself; `else`: a part that is not looked for. */
  readonly kind: 'item' | 'total' | 'else';
  readonly item: FormItem | null;
  readonly scope: FigureScope;
  readonly stage: Stage | null;
  /** Units written in the path, from the lowest level up. */
  readonly units: readonly string[];
  /** The lowest level says 计 or 合计 outright. */
  readonly isSum: boolean;
  /** Nothing but a stage was said: the rows below belong to it. */
  readonly isStageOnly: boolean;
}

const total =
  /^(?:总计|合计|共计|小计|计|总数|数量?|数值|人数|总人数|(?:建筑)?面积|册数|台数|间数|金额|值|总值|填报值?|填报数|填报内容|内容|全校|本校|学校|指标值|实际数)$/;
/** Groups that only tell how the rows or columns below are ordered. */
const order = /^(?:按.{1,8}分|指标名称|项目|情况)$/;
/** Notes in brackets that narrow a quantity down. */
const narrow = /[女男]|民族|危房|租|借|新增|上学年|预计|编制|聘|代课|兼/;
const sum = /^(?:总计|合计|共计|计)$/;

/** What a path of cleaned words from the top down (or from the left) means in a form about `topic`. */
export function pathMeaning(path: readonly string[], topic: FormTopic): PathMeaning {
  const split = path.map(splitUnit);
  const staged = split.map(({ words }) => {
    const found = splitStage(words);
    // 高中阶段 among teachers is a degree.
    const isDegree = topic.id === 'teachers' && /^高中阶段/.test(words);
    return found.assumed || isDegree ? { words, stage: null } : found;
  });
  const said = staged.map(({ words }) => bareWords(words));
  const stage = staged.reduce<Stage | null>((found, level) => level.stage ?? found, null);
  const bare = said.map((level) => level.bare).filter((words) => words !== '');
  const base = {
    stage,
    units: split.flatMap(({ unit }) => (unit === null ? [] : [unit])).reverse(),
    isSum: sum.test(bare[bare.length - 1] ?? ''),
    isStageOnly: stage !== null && bare.every((words) => topic.neutral.test(words)),
  };
  const isNarrow = said.some(({ notes }) => narrow.test(notes));
  return { ...base, ...(isNarrow ? other : meaningOf(bare, topic)) };
}

type Meaning = Pick<PathMeaning, 'kind' | 'item' | 'scope'>;

const other: Meaning = { kind: 'else', item: null, scope: 'all' };

function meaningOf(bare: readonly string[], topic: FormTopic): Meaning {
  const scope = scopeOf(bare);
  if (scope === null) return other;
  const levels = bare
    .map((words) => words.replace(/非?学校产权|独立使用/g, ''))
    .filter((words) => words !== '' && !isNeutral(words, topic));
  const last = levels[levels.length - 1];
  if (last === undefined) return { kind: 'total', item: null, scope };
  const above = levels.slice(0, -1);
  const item = topic.items.find(
    ({ words, under }) => words.test(last) && above.every((level) => under.test(level)),
  );
  return item ? { kind: 'item', item, scope } : other;
}

/** `null` for what other schools use as well. */
function scopeOf(bare: readonly string[]): FigureScope | null {
  const all = bare.join('>');
  if (/非学校产权/.test(all)) return /独立使用/.test(all) ? 'lent' : null;
  return /学校产权/.test(all) ? 'own' : 'all';
}

function isNeutral(words: string, { neutral }: FormTopic): boolean {
  return total.test(words) || order.test(words) || neutral.test(words);
}
