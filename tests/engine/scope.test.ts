import { evaluate } from '../../src/engine/evaluate';
import type { School } from '../../src/engine/School';
import { basicBalance2012 } from '../../src/standards/basicBalance2012';
import { qualityBalance2017 } from '../../src/standards/qualityBalance2017';
import type { SchoolKind } from '../../src/standards/SchoolKind';
import type { Sponsor } from '../../src/standards/Sponsor';
import type { Standard } from '../../src/standards/Standard';
import { withSettings } from '../../src/standards/withSettings';
import { schoolOf } from './schoolOf';

const figures = { books: 4000, 'teaching-space-net': 2000 };
const perStage = {
  'nine-year': { primary: 300, junior: 200 },
  'twelve-year': { primary: 300, junior: 200, senior: 100 },
  'complete-secondary': { junior: 200, senior: 100 },
} as const;
const oneStage = {
  primary: 'primary',
  junior: 'junior',
  senior: 'senior',
  'teaching-point': 'primary',
  special: 'primary',
  vocational: 'junior',
  kindergarten: null,
  unknown: 'primary',
} as const;

/** A school of this kind as a table would give it. */
function schoolOfKind(kind: SchoolKind, sponsor: Sponsor, pupils = 100): School {
  const about = { name: kind, kind, sponsor };
  return kind in perStage
    ? schoolOf(
        { ...about, stage: null },
        { ...figures, pupils: perStage[kind as keyof typeof perStage] },
      )
    : schoolOf(
        { ...about, stage: oneStage[kind as keyof typeof oneStage] },
        { ...figures, pupils },
      );
}

/** What becomes of it: the stages that are counted, or the codes of why not. */
function fateOf(school: School, standard: Standard): string {
  const { stages, excluded } = evaluate([school], standard);
  const codes = excluded.map(({ code }) => code);
  return [...stages.map(({ stage }) => stage), ...codes].join(' ');
}

type Fates = Readonly<Record<SchoolKind, string>>;
/** 优质均衡 (2017): no special, vocational, senior schools, kindergartens; teaching points from 50 pupils on. */
const quality: Fates = {
  primary: 'primary',
  junior: 'junior',
  'nine-year': 'primary junior',
  'twelve-year': 'primary junior',
  'complete-secondary': 'junior',
  senior: 'senior-school',
  'teaching-point': 'primary',
  special: 'special-school',
  vocational: 'vocational-school',
  kindergarten: 'kindergarten',
  unknown: 'primary',
};
/** 基本均衡 (2012): no teaching points at all, and only schools run by the county. */
const basic: Fates = { ...quality, 'teaching-point': 'teaching-point' };
const kinds = Object.keys(quality) as SchoolKind[];
const sponsors: readonly Sponsor[] = [
  'county',
  'city',
  'province',
  'central',
  'private',
  'unknown',
];

test.each(sponsors)('优质均衡 counts every kind run by %s alike', (sponsor) => {
  const found = kinds.map((kind) => [
    kind,
    fateOf(schoolOfKind(kind, sponsor), qualityBalance2017),
  ]);
  expect(Object.fromEntries(found)).toEqual(quality);
});

test.each([
  ['county', null],
  ['unknown', null],
  ['private', 'private-school'],
  ['city', 'higher-government-school'],
  ['province', 'higher-government-school'],
  ['central', 'higher-government-school'],
] as const)('基本均衡 takes schools run by %s as: %s', (sponsor, code) => {
  for (const kind of kinds) {
    const isOwn = ['primary', 'junior'].some((stage) => basic[kind].includes(stage));
    const expected = code && isOwn && kind !== 'teaching-point' ? code : basic[kind];
    expect([kind, fateOf(schoolOfKind(kind, sponsor), basicBalance2012)]).toEqual([kind, expected]);
  }
});

test.each([
  [49, 'teaching-point-under-50'],
  [50, 'primary'],
])('a teaching point of %i pupils is: %s', (pupils, fate) => {
  expect(fateOf(schoolOfKind('teaching-point', 'county', pupils), qualityBalance2017)).toBe(fate);
});

test('a main school and its branch are one when the fifty pupils are counted', () => {
  const main = { ...schoolOfKind('teaching-point', 'county', 30), source: '表!B3' };
  const branch = { ...schoolOfKind('teaching-point', 'county', 20), branchOf: '表!B3' };
  expect(evaluate([main, branch], qualityBalance2017).excluded).toEqual([]);
});

test('the settings decide about private and province-run schools and small teaching points', () => {
  const changed = withSettings(qualityBalance2017, {
    'private-schools': 'leave-out',
    'higher-government-schools': 'leave-out',
    'small-teaching-points': 'count',
  });
  expect(fateOf(schoolOfKind('primary', 'private'), changed)).toBe('private-school');
  expect(fateOf(schoolOfKind('junior', 'province'), changed)).toBe('higher-government-school');
  expect(fateOf(schoolOfKind('teaching-point', 'county', 20), changed)).toBe('primary');
});

test.each([qualityBalance2017, basicBalance2012])(
  'every exclusion of $id has its clause',
  (standard) => {
    const schools = sponsors.flatMap((sponsor) =>
      kinds.map((kind) => schoolOfKind(kind, sponsor, 0)),
    );
    const { excluded } = evaluate(
      [...schools, schoolOf({ name: '高中', stage: 'senior' }, { pupils: 9 })],
      standard,
    );
    expect(excluded.length).toBeGreaterThan(20);
    expect(excluded.filter(({ clause }) => !clause?.document || !clause.clause)).toEqual([]);
  },
);
