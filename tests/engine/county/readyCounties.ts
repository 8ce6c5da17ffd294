import type { EvaluatedStage } from '../../../src/standards/EvaluatedStage';
import type { CountyFigureId } from '../../../src/standards/county/countyFigures';
import type { PlainCounty } from './plainCounty';
import { plainSchool } from './plainCounty';

const classes = (school: string, stage: EvaluatedStage, pupils: number) =>
  Array.from({ length: 24 }, () => [school, stage, pupils] as const);

const satisfied = {
  'questionnaires-valid': 1000,
  'questionnaires-satisfied': 900,
  visited: 100,
  'visited-satisfied': 90,
};

const subjects = ['chinese', 'mathematics', 'science', 'sports', 'arts', 'morals'] as const;
const monitored = Object.fromEntries(
  subjects.flatMap((subject) => [
    [`${subject}-level`, 3],
    [`${subject}-difference`, 0.1],
  ]),
);

/** Every condition of 优质均衡 is met. Each school has 1,000 pupils in 24 classes. */
export const readyForQuality: PlainCounty = {
  figures: {
    'evaluation-year': 2026,
    'basic-balance-year': 2017,
    'monitoring-kept-up': 1,
    'school-plan': 1,
    'uniform-standards': 1,
    'fund-base-primary': 1150,
    'fund-base-primary-ruled': 935,
    'fund-base-junior': 1350,
    'fund-base-junior-ruled': 1155,
    'special-school-fund': 900000,
    'special-school-pupils': 100,
    'teacher-pay': 96554,
    'civil-servant-pay': 95167,
    'performance-pay-as-ruled': 1,
    'teachers-trained': 1500,
    'full-time-teachers': 1500,
    'posts-distributed': 1,
    'teachers-to-exchange': 240,
    'teachers-exchanged': 40,
    'backbone-exchanged': 10,
    'teachers-certified': 1500,
    'nearby-primary': 800,
    'nearby-primary-of': 800,
    'nearby-junior': 780,
    'nearby-junior-of': 800,
    'senior-places': 1000,
    'senior-places-distributed': 600,
    'senior-places-rural': 1,
    'left-behind-care': 1,
    migrants: 200,
    'migrants-public': 180,
    'migrants-bought': 5,
    graduates: 475,
    intake: 480,
    'transferred-in': 10,
    'transferred-out': 10,
    deaths: 0,
    'disabled-children': 100,
    'disabled-regular': 60,
    'disabled-home': 20,
    'disabled-special': 18,
    'school-charters': 1,
    'digital-management': 1,
    'digital-teaching': 1,
    'moral-education': 1,
    'all-courses': 1,
    'no-excessive-burden': 1,
    ...monitored,
    ...satisfied,
    'entrance-examination': 0,
    'illegal-school-choice': 0,
    'key-schools-classes': 0,
    'posts-left-open': 0,
    'serious-accident': 0,
    'data-fraud': 0,
  },
  unproven: [],
  classes: [...classes('实验小学', 'primary', 42), ...classes('第一中学', 'junior', 42)],
  rooms: ['实验小学', '第一中学'].flatMap((school) => [
    [school, 'music', 100, 2020] as const,
    [school, 'music', 100, 2020] as const,
    [school, 'fine-arts', 100, 2020] as const,
    [school, 'fine-arts', 100, 2020] as const,
  ]),
  schools: ['实验小学', '第一中学'].map((school) => ({
    school,
    built: 2015,
    isRural: false,
    migrantShare: 0.1,
    publicBudget: 1000000,
    trainingBudget: 60000,
  })),
  scores: {},
  tables: [[plainSchool('实验小学', 1000), plainSchool('第一中学', 1000, { stage: 'junior' })]],
};

const growing = [
  'allocation',
  'expense-primary',
  'expense-junior',
  'pay',
  'fund-primary',
  'fund-junior',
  'education-spending',
  'spending-per-pupil',
].flatMap((name) => [
  [`${name}-1`, 100],
  [`${name}-2`, 120],
  [`${name}-3`, 150],
]);

/** Every condition of 基本均衡 is met. */
export const readyForBasic: PlainCounty = {
  figures: {
    'basic-standard-schools': 2,
    'basic-standard-reached': 2,
    ...(Object.fromEntries(growing) as Partial<Record<CountyFigureId, number>>),
    'revenue-1': 1000,
    'revenue-2': 1100,
    'revenue-3': 1200,
    ...satisfied,
  },
  unproven: [],
  classes: null,
  rooms: null,
  schools: null,
  scores: Object.fromEntries(
    Array.from({ length: 17 }, (_, at) => [`分${at + 1}`, at < 15 ? [6, 6] : [5, 4]] as const),
  ),
  tables: readyForQuality.tables,
};
