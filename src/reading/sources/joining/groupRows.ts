import type { GatherQuestion } from '../Gathering';
import { firstOfEach } from './firstOfEach';
import { groupedBy } from './groupedBy';
import type { SchoolGroup } from './SchoolGroup';
import type { SourceRow } from './SourceRow';

/**
 * Puts rows of one school together: by school code, and where a row has none by the exact name. A name that has
 * several codes, and a code that one source gives to several schools, join nothing and are asked about.
 */
export function groupRows(rows: readonly SourceRow[]): {
  readonly groups: readonly SchoolGroup[];
  readonly questions: readonly GatherQuestion[];
} {
  const shared = sharedCodes(rows);
  const codeOf = ({ code }: SourceRow): string => (shared.has(code) ? '' : code);
  const named = groupedBy(
    rows.filter((row) => codeOf(row) !== ''),
    ({ name }) => name,
  );
  const codesOf = (list: readonly SourceRow[]): string[] => [...new Set(list.map(codeOf))];
  const keyOf = (row: SourceRow): string => {
    const own = codeOf(row);
    if (own !== '') return `code ${own}`;
    const [only, ...others] = codesOf(named.get(row.name) ?? []);
    return only === undefined || others.length > 0 ? `name ${row.name}` : `code ${only}`;
  };
  const groups = [...groupedBy(rows, keyOf).values()].map((list) => ({ rows: list }));
  return {
    groups,
    questions: [
      ...[...shared.values()].map(sharedCode),
      ...differingCodes(rows, named, codeOf),
      ...groups.flatMap(differingNames),
    ],
  };
}

/** Rows of each code that one source gives to differently named schools (the county's code, a slip of copying). */
function sharedCodes(rows: readonly SourceRow[]): Map<string, SourceRow[]> {
  const firstNames = new Map<string, SourceRow>();
  const shared = new Map<string, SourceRow[]>();
  for (const row of rows) {
    if (row.code === '') continue;
    const key = `${row.source.id}\n${row.code}`;
    const first = firstNames.get(key);
    if (!first) firstNames.set(key, row);
    else if (first.name !== row.name) {
      const list = shared.get(row.code) ?? [first];
      list.push(row);
      shared.set(row.code, list);
    }
  }
  return shared;
}

function sharedCode(rows: readonly SourceRow[]): GatherQuestion {
  const [first] = rows;
  return {
    code: 'code-shared',
    school: first?.school.name ?? '',
    cells: rows.map(({ school }) => school.source),
    values: rows.map(({ school }) => school.name),
  };
}

/**
 * Schools of one name with different codes: a question where no single source has them all, for then the sources
 * may mean the same school; and where a row without code fits several.
 */
function differingCodes(
  rows: readonly SourceRow[],
  named: ReadonlyMap<string, readonly SourceRow[]>,
  codeOf: (row: SourceRow) => string,
): GatherQuestion[] {
  const uncoded = groupedBy(
    rows.filter((row) => codeOf(row) === '' && row.school.branchOf === null),
    ({ name }) => name,
  );
  return [...named].flatMap(([name, list]): GatherQuestion[] => {
    const firsts = firstOfEach(list, codeOf);
    if (firsts.length < 2) return [];
    const bySource = groupedBy(list, ({ source }) => source.id);
    const most = Math.max(...[...bySource.values()].map((one) => firstOfEach(one, codeOf).length));
    const fitting = uncoded.get(name) ?? [];
    const about = { school: firsts[0]?.school.name ?? name };
    if (firsts.length > most) {
      return [
        {
          ...about,
          code: 'code-differs',
          cells: firsts.map(({ school }) => school.source),
          values: firsts.map(codeOf),
        },
      ];
    }
    if (fitting.length === 0) return [];
    const all = [...firsts, ...fitting];
    return [
      {
        ...about,
        code: 'same-name-twice',
        cells: all.map(({ school }) => school.source),
        values: all.map(({ school }) => school.name),
      },
    ];
  });
}

/** The same code under different names: joined, and said. */
function differingNames({ rows }: SchoolGroup): GatherQuestion[] {
  const firsts = firstOfEach(rows, ({ name }) => name);
  if (firsts.length < 2) return [];
  return [
    {
      code: 'name-differs',
      school: firsts[0]?.school.name ?? '',
      cells: firsts.map(({ school }) => school.source),
      values: firsts.map(({ school }) => school.name),
    },
  ];
}
