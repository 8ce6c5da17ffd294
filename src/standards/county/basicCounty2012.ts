import type { Clause } from '../Clause';
import { compare } from './compare';
import type { CountyFigureId } from './countyFigures';
import type { CountyItem, CountyStandard } from './CountyStandard';
import type { CountyTest } from './CountyTest';
import { figure } from './figure';
import { satisfactionItem } from './satisfactionItem';
import { share } from './share';
import { workItems2012 } from './workItems2012';

const document = '教督〔2012〕3号';
const clauseOf = (clause: string, confidence: Clause['confidence']): Clause => ({
  document,
  clause,
  confidence,
});

type Yearly<T> = T extends `${infer Name}-1` ? Name : never;
/** A figure that is given for three years. */
type YearlyFigure = Yearly<CountyFigureId>;

/** Each year's figure against the year before. */
const yearByYear = (
  name: YearlyFigure,
  relation: 'more-than' | 'at-least',
): readonly CountyTest[] => [
  compare(`${name}-2`, relation, figure(`${name}-1`)),
  compare(`${name}-3`, relation, figure(`${name}-2`)),
];

/** A grows faster than B each year: A₂ ÷ A₁ > B₂ ÷ B₁. */
const faster = (a: YearlyFigure, b: YearlyFigure): readonly CountyTest[] =>
  ([2, 3] as const).map((year) => {
    const rate = (name: YearlyFigure) =>
      ({
        kind: 'ratio',
        numerator: figure(`${name}-${year}`),
        denominator: figure(`${name}-${year === 2 ? 1 : 2}`),
      }) as const;
    return { ...compare(rate(a), 'more-than', rate(b)), as: 'percent' };
  });

const growth = (id: string, clause: string, tests: readonly CountyTest[]): CountyItem => ({
  id,
  part: 'growth',
  tests,
  clause: { document: '《中华人民共和国义务教育法》《教育法》', clause, confidence: 'B' },
});

/** 基本均衡 beside the eight indicators: gate, growth of funds, 17 items of work, satisfaction. */
export const basicCounty2012: CountyStandard = {
  items: [
    {
      id: '基1',
      part: 'basic-standard',
      tests: [share(['basic-standard-reached'], 'basic-standard-schools', '1')],
      clause: clauseOf('义务教育学校达到本省义务教育学校办学基本标准', 'A'),
    },
    growth(
      '增1',
      '三个增长：教育财政拨款的增长高于财政经常性收入的增长',
      faster('allocation', 'revenue'),
    ),
    growth('增2', '三个增长：按在校学生人数平均的教育费用逐步增长', [
      ...yearByYear('expense-primary', 'more-than'),
      ...yearByYear('expense-junior', 'more-than'),
    ]),
    growth('增3', '三个增长：教师工资和学生人均公用经费逐步增长', [
      ...yearByYear('pay', 'more-than'),
      ...yearByYear('fund-primary', 'more-than'),
      ...yearByYear('fund-junior', 'more-than'),
    ]),
    growth(
      '增4',
      '两个只增不减：一般公共预算教育支出逐年只增不减',
      yearByYear('education-spending', 'at-least'),
    ),
    growth(
      '增5',
      '两个只增不减：按在校学生人数平均的一般公共预算教育支出逐年只增不减',
      yearByYear('spending-per-pupil', 'at-least'),
    ),
    {
      id: '分',
      part: 'work',
      tests: [{ kind: 'score', pass: '85', total: '100', items: workItems2012 }],
      clause: clauseOf('县级人民政府推进义务教育均衡发展工作：17 项，85 分以上', 'A'),
    },
    satisfactionItem('0.85', clauseOf('公众对本县义务教育均衡发展的满意度达到 85% 以上', 'A')),
  ],
  settings: [],
};
