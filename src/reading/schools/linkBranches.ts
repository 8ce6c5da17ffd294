import type { School } from '../../engine/School';
import { outsideKinds } from '../../standards/outsideKinds';
import { cleanWords } from '../cells/cleanWords';
import type { ReadingFinding } from '../ReadingFinding';
import { branchTest } from './branchTest';
import { ask, note } from './Findings';
import type { ReadRow } from './ReadRow';
import type { SchoolContext } from './SchoolContext';
import { wholeName } from './wholeName';

/** Schools of their own by what a branch may name them by. */
interface Mains {
  readonly byName: ReadonlyMap<string, readonly ReadRow[]>;
  readonly byCode: ReadonlyMap<string, readonly ReadRow[]>;
}

/**
 * Links each branch campus (是否计校数 = 0) with its main school in the table: the one that the column 主校名称 names,
 * else the one of the same school code, else the one whose whole name begins the branch's name before a word for a
 * campus, the longest first; in each case of the same stage and only where there is no second one. A branch without such
 * a school is asked about and stays a school of its own until then. A kindergarten, or another school outside compulsory
 * schooling, never belongs to one inside, which is said.
 */
export function linkBranches(context: SchoolContext, rows: readonly ReadRow[]): ReadRow[] {
  const isBranch = branchTest(context, rows);
  const branches = new Set(rows.filter(isBranch));
  if (branches.size === 0) return [...rows];
  const mains = mainsOf(rows.filter((one) => !branches.has(one)));
  return rows.map((one) => {
    if (!branches.has(one)) return one;
    if (outsideKinds.includes(one.school.kind)) {
      note(context.findings, { code: 'branch-outside', severity: 'info', ...about(context, one) });
      return one;
    }
    const main = mainOf(context, one, mains);
    say(context, one, main);
    return main ? { ...one, school: { ...one.school, branchOf: main.school.source } } : one;
  });
}

function say(context: SchoolContext, one: ReadRow, main: ReadRow | null): void {
  const { cell, details } = about(context, one);
  if (main) {
    const joined = { ...details, text: main.school.name };
    note(context.findings, { code: 'branch-joined', severity: 'info', cell, details: joined });
  } else {
    ask(context.findings, { code: 'branch-without-main', severity: 'warning', cell, details });
  }
}

function about({ cells, layout }: SchoolContext, { row, school }: ReadRow): About {
  const cell = cells.address(row.nameRow, layout.name);
  return { cell, details: { school: school.name, row: String(row.row + 1) } };
}

type About = Pick<ReadingFinding, 'cell' | 'details'>;

function mainsOf(rows: readonly ReadRow[]): Mains {
  const byName = new Map<string, ReadRow[]>();
  const byCode = new Map<string, ReadRow[]>();
  const add = (map: Map<string, ReadRow[]>, key: string, one: ReadRow): void => {
    const list = map.get(key);
    if (list) list.push(one);
    else map.set(key, [one]);
  };
  for (const one of rows) {
    const full = cleanWords(one.school.name);
    add(byName, full, one);
    if (wholeName(full) !== full) add(byName, wholeName(full), one);
    if (one.school.code !== null) add(byCode, one.school.code, one);
  }
  return { byName, byCode };
}

function mainOf({ cells, layout }: SchoolContext, one: ReadRow, mains: Mains): ReadRow | null {
  const named = layout.mainSchool === null ? '' : cells.shown(one.row.row, layout.mainSchool);
  // What the clerk wrote decides alone: a name that is not in the table is asked about.
  if (named !== '' && !/^[-—/无]+$/.test(named)) return only(mains.byName.get(named), one);
  const { code } = one.school;
  const sameCode = code === null ? null : only(mains.byCode.get(code), one);
  return sameCode ?? byPrefix(one, mains);
}

/** What may follow a school's name in that of its campus: 东校区, （村小）, 李庄教学点; not 教育集团滨河学校. */
const campus =
  /^(?:\([^()]*\)|[^()]{0,8}(?:校区|校部|分校|分部|[本一二三四五东南西北中老新]部|部区|教学点|教学班|教学部|[东南西北中老新]校))$/;
const noCampus = /集团|学校|小学|中学|学前|幼儿|托班/;

function isCampus(rest: string): boolean {
  return campus.test(rest) && !noCampus.test(rest.replace(/\([^()]*\)/g, ''));
}

/** 实验小学东校区, 实验小学（东校区）, 实验小学分校 → 实验小学. */
function byPrefix(one: ReadRow, { byName }: Mains): ReadRow | null {
  const words = wholeName(cleanWords(one.school.name)).slice(0, longest);
  for (let length = words.length - 1; length >= shortest; length--) {
    const candidates = byName.get(words.slice(0, length)) ?? [];
    if (candidates.some((main) => isFitting(main.school, one.school))) {
      return isCampus(words.slice(length)) ? only(candidates, one) : null;
    }
  }
  return null;
}

/** Names are no longer; keeps the search short on any text. */
const longest = 60;
const shortest = 3;

/** The one candidate of a fitting stage; of several, the one in the same district. */
function only(candidates: readonly ReadRow[] = [], one: ReadRow): ReadRow | null {
  const fitting = candidates.filter((main) => isFitting(main.school, one.school));
  const near = fitting.filter(({ district }) => district === one.district);
  const [first, second] = fitting.length > 1 ? near : fitting;
  return first && !second ? first : null;
}

function isFitting(main: School, branch: School): boolean {
  return main.stage === branch.stage || (main.stage === null && branch.stage !== null);
}
