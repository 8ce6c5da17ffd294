import { terms } from '../../locale/zh-CN/terms';
import { gather } from '../../locale/zh-CN/gather';
import type { GatheredSchool, Gathering } from '../../reading/sources/Gathering';
import { differingKinds } from './differingKinds';
import type { GatheredColumn } from './GatheredColumn';

/**
 * Who a school is: number, code, name, kind, sponsor, stage, and for branch campuses their main school. In Chinese, so
 * that they are read again.
 */
export function identityColumns(gathering: Gathering): readonly GatheredColumn[] {
  const { schools } = gathering;
  const differing = differingKinds(gathering);
  const all: readonly GatheredColumn[] = [
    { header: '序号', width: 6, cellOf: (_school, serial) => serial },
    { header: '学校标识码', width: 14, cellOf: ({ code }) => code },
    { header: '学校名称', width: 24, cellOf: ({ name }) => name },
    {
      header: '办学类型',
      width: 16,
      cellOf: (school) =>
        differing('school-kind', school) ??
        (school.kind === 'unknown' ? null : gather.kind[school.kind]),
    },
    {
      header: '举办者',
      width: 10,
      cellOf: (school) =>
        differing('sponsor', school) ??
        (school.sponsor === 'unknown' ? null : gather.sponsor[school.sponsor]),
    },
    {
      header: '学段',
      width: 7,
      cellOf: ({ stage }) => (stage === null ? null : terms.stage[stage]),
    },
  ];
  return [...all, ...branchColumns(schools)];
}

/** 是否计校数 and the main school's name, where there are branch campuses. */
function branchColumns(schools: readonly GatheredSchool[]): readonly GatheredColumn[] {
  if (schools.every(({ branchOf }) => branchOf === null)) return [];
  const names = new Map(schools.map(({ source, name }) => [source, name]));
  return [
    {
      header: '是否计校数',
      width: 8,
      cellOf: ({ branchOf }) => (branchOf === null ? 1 : 0),
    },
    {
      header: '主校名称',
      width: 24,
      cellOf: ({ branchOf }) => (branchOf === null ? null : (names.get(branchOf) ?? null)),
    },
  ];
}
