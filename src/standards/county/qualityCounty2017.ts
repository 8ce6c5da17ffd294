import type { Clause } from '../Clause';
import type { CountyItem, CountyStandard } from './CountyStandard';
import type { CountyTest } from './CountyTest';
import type { CountyFigureId } from './countyFigures';
import { classSize2017 } from './classSize2017';
import { compare } from './compare';
import { declared } from './declared';
import { figure } from './figure';
import { number } from './number';
import { retentionTests } from './retentionTests';
import { satisfactionItem } from './satisfactionItem';
import { schoolSize2017 } from './schoolSize2017';
import { share } from './share';
import { shareWhereAny } from './shareWhereAny';

const document = '教督〔2017〕6号';
const clauseOf = (clause: string, confidence: Clause['confidence'] = 'B'): Clause => ({
  document,
  clause,
  confidence,
});

const precondition = (at: number, tests: readonly CountyTest[], clause: Clause): CountyItem => ({
  id: `前${at}`,
  part: 'precondition',
  tests,
  clause,
});
const government = (at: number, ...tests: readonly CountyTest[]): CountyItem => ({
  id: `保${at}`,
  part: 'government',
  tests,
  // Only the item about pay is told by a further source.
  clause: clauseOf(`第七条 政府保障程度（第 ${at} 项）`, at === 8 ? 'A' : 'B'),
});
const quality = (at: number, ...tests: readonly CountyTest[]): CountyItem => ({
  id: `质${at}`,
  part: 'quality',
  tests,
  clause: clauseOf(`第八条 教育质量（第 ${at} 项）`, at <= 4 ? 'A' : 'B'),
});
const veto = (at: number, id: CountyFigureId, confidence: Clause['confidence']): CountyItem => ({
  id: `否${at}`,
  part: 'veto',
  tests: [declared(id)],
  clause: clauseOf('一票否决事项', confidence),
});

const monitored = (subject: 'chinese' | 'mathematics' | 'science' | 'sports' | 'arts' | 'morals') =>
  [
    compare(`${subject}-level`, 'at-least', number('3')),
    compare(`${subject}-difference`, 'less-than', number('0.15')),
  ] as const;

/** 优质均衡 beside the seven indicators: preconditions, 15 items of government, 9 of quality, satisfaction and vetoes. */
export const qualityCounty2017: CountyStandard = {
  items: [
    precondition(
      1,
      [
        compare(
          {
            kind: 'difference',
            from: figure('evaluation-year'),
            less: figure('basic-balance-year'),
          },
          'at-least',
          number('3'),
        ),
      ],
      clauseOf('申报条件：通过国家基本均衡认定三年以上', 'A'),
    ),
    precondition(
      2,
      [declared('monitoring-kept-up')],
      clauseOf('申报条件：基本均衡认定后年度监测持续保持较高水平', 'A'),
    ),
    precondition(
      3,
      [
        {
          ...compare('basic-composite-primary', 'at-most', number('0.60')),
          when: { setting: 'earlier-composite', value: 'asked' },
        },
        {
          ...compare('basic-composite-junior', 'at-most', number('0.50')),
          when: { setting: 'earlier-composite', value: 'asked' },
        },
      ],
      clauseOf('部分地方要求：基本均衡综合差异系数小学 0.60、初中 0.50 以内', 'C'),
    ),
    government(1, declared('school-plan')),
    government(
      2,
      declared('uniform-standards'),
      compare('fund-base-primary', 'at-least', figure('fund-base-primary-ruled')),
      compare('fund-base-junior', 'at-least', figure('fund-base-junior-ruled')),
    ),
    government(3, {
      kind: 'special-rooms',
      classesPerRoom: '12',
      needs: 'both',
      area: { music: '96', 'fine-arts': '90' },
      built: { by: '2016', area: { music: '73', 'fine-arts': '67' } },
      ruralSmall: { largestClassBelow: '30', area: { primary: '54', junior: '61' } },
    }),
    government(4, schoolSize2017),
    government(5, classSize2017),
    government(6, {
      kind: 'small-school-funds',
      pupilsBelow: '100',
      countAs: '100',
      base: { primary: 'fund-base-primary', junior: 'fund-base-junior' },
    }),
    government(7, {
      ...compare(
        {
          kind: 'ratio',
          numerator: figure('special-school-fund'),
          denominator: figure('special-school-pupils'),
        },
        'at-least',
        number('8000'),
      ),
      notWithout: 'special-school-pupils',
    }),
    government(
      8,
      compare('teacher-pay', 'at-least', figure('civil-servant-pay')),
      declared('performance-pay-as-ruled'),
    ),
    government(9, share(['teachers-trained'], 'full-time-teachers', '1')),
    government(10, declared('posts-distributed')),
    government(
      11,
      share(['teachers-exchanged'], 'teachers-to-exchange', '0.1'),
      share(['backbone-exchanged'], 'teachers-exchanged', '0.2'),
    ),
    government(12, share(['teachers-certified'], 'full-time-teachers', '1')),
    government(
      13,
      share(['nearby-primary'], 'nearby-primary-of', '1'),
      share(['nearby-junior'], 'nearby-junior-of', '0.95'),
    ),
    government(
      14,
      share(['senior-places-distributed'], 'senior-places', '0.5'),
      declared('senior-places-rural'),
    ),
    government(
      15,
      declared('left-behind-care'),
      shareWhereAny(['migrants-public', 'migrants-bought'], 'migrants', '0.85'),
    ),
    quality(1, ...retentionTests('0.95')),
    quality(
      2,
      shareWhereAny(
        ['disabled-regular', 'disabled-home', 'disabled-special'],
        'disabled-children',
        '0.95',
      ),
    ),
    quality(3, declared('school-charters'), declared('digital-management')),
    quality(4, { kind: 'training-share', least: '0.05' }),
    quality(5, declared('digital-teaching')),
    quality(6, declared('moral-education')),
    quality(7, declared('all-courses')),
    quality(8, declared('no-excessive-burden')),
    quality(
      9,
      ...monitored('chinese'),
      ...monitored('mathematics'),
      ...monitored('science'),
      ...monitored('sports'),
      ...monitored('arts'),
      ...monitored('morals'),
    ),
    satisfactionItem('0.85', clauseOf('第九条 社会认可度达到 85% 以上')),
    veto(1, 'entrance-examination', 'A'),
    veto(2, 'illegal-school-choice', 'A'),
    veto(3, 'key-schools-classes', 'A'),
    veto(4, 'posts-left-open', 'A'),
    veto(5, 'serious-accident', 'C'),
    veto(6, 'data-fraud', 'C'),
  ],
  settings: [
    {
      id: 'retention-formula',
      choices: ['changed-intake', 'changed-graduates'],
      value: 'changed-intake',
    },
    { id: 'special-rooms', choices: ['both', 'either'], value: 'both' },
    { id: 'special-cases', choices: ['counted', 'not-counted'], value: 'counted' },
    { id: 'earlier-composite', choices: ['not-asked', 'asked'], value: 'not-asked' },
  ],
};
