import Fraction from 'fraction.js';
import { signOf } from '../../../numeric/signOf';
import type { Amount } from '../../../engine/Amount';
import type { ReadingFinding } from '../../ReadingFinding';
import type { Stated } from './formStatements';
import type { Statement } from './Statement';

/**
 * One form's figures as it means them. What the school owns counts where no figure for all is given; then what it only
 * uses is asked about. Figures of one quantity under different groups of columns are added where the form parts them.
 */
export function settleStatements(stated: readonly Stated[]): Statement[] {
  const groups = new Map<string, Stated[]>();
  for (const one of stated) {
    const key = `${one.field}/${one.stage ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].flatMap((group): Statement[] => {
    const unclear = unclearArts(group, groups);
    const all = group.filter(({ scope }) => scope === 'all');
    const used = all.length > 0 ? all : group.filter(({ scope }) => scope === 'own');
    const lent = all.length > 0 ? [] : group.filter(({ scope }) => scope === 'lent');
    const joined = parted(used) ? [added(used)] : used;
    return joined.map((one) => asking(withoutHints(one), [...lentQuestion(lent), ...unclear]));
  });
}

/** Whether the figures stand under different groups of columns, none of which says it is the sum. */
function parted(group: readonly Stated[]): boolean {
  if (group.length < 2 || !group.every(({ adds }) => adds)) return false;
  const groups = new Set(group.map(({ path }) => path.slice(0, -1).join('>')));
  return groups.size === group.length && group.every(({ isSum }) => !isSum);
}

function added(group: readonly Stated[]): Stated {
  const [first] = group;
  if (!first) throw new RangeError('no figures to add');
  const cells = group.map(({ cell }) => cell);
  const amounts = group.map(({ amount }) => amount);
  const total = sumOf(amounts);
  const finding: ReadingFinding = {
    code: 'form-figures-added',
    severity: 'info',
    cell: first.cell,
    details: {
      header: first.header,
      text: cells.map((cell) => cell.replace(/^.*!/, '')).join('、'),
      value: 'value' in total ? total.value.toString() : '',
    },
  };
  return {
    ...first,
    amount: total,
    findings: [...group.flatMap(({ findings }) => findings), finding],
    questions: group.flatMap(({ questions }) => questions),
  };
}

function sumOf(amounts: readonly Amount[]): Amount {
  const sources = amounts.flatMap((amount) => amount.sources);
  let value = new Fraction(0);
  for (const amount of amounts) {
    if ('missing' in amount) return { missing: amount.missing, sources };
    value = value.add(amount.value);
  }
  return { value, sources };
}

/** A question where the school also uses what it does not own. */
function lentQuestion(lent: readonly Stated[]): ReadingFinding[] {
  const used = lent.find(({ amount }) => 'value' in amount && signOf(amount.value) > 0);
  if (!used || !('value' in used.amount)) return [];
  const details = { header: used.header, text: used.amount.value.toString() };
  return [{ code: 'form-lent-left-out', severity: 'warning', cell: used.cell, details }];
}

/** A question where 艺术 stands beside 音乐 and 美术 and may be their sum or teachers of a third kind. */
function unclearArts(
  group: readonly Stated[],
  groups: ReadonlyMap<string, readonly Stated[]>,
): ReadingFinding[] {
  const [arts] = group;
  if (arts?.field !== 'arts-teachers' || arts.isSum || !('value' in arts.amount)) return [];
  const leaves = (['music-teachers', 'fine-arts-teachers'] as const).map(
    (field) => groups.get(`${field}/${arts.stage ?? ''}`)?.[0]?.amount,
  );
  let rest = arts.amount.value;
  for (const leaf of leaves) {
    if (!leaf) return [];
    if ('value' in leaf) rest = rest.sub(leaf.value);
  }
  if (signOf(rest) === 0) return [];
  const details = { header: arts.header, text: arts.amount.value.toString() };
  return [{ code: 'form-arts-unclear', severity: 'warning', cell: arts.cell, details }];
}

function asking(statement: Statement, more: readonly ReadingFinding[]): Statement {
  return {
    ...statement,
    findings: [...statement.findings, ...more],
    questions: [...statement.questions, ...more],
  };
}

function withoutHints({
  field,
  stage,
  amount,
  cell,
  header,
  findings,
  questions,
}: Stated): Statement {
  return { field, stage, amount, cell, header, findings, questions };
}
