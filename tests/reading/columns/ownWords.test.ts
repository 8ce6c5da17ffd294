import { zhCN } from '../../../src/locale/zh-CN';
import type { FieldId } from '../../../src/standards/FieldId';
import { fields } from '../../../src/standards/fields';
import type { IndicatorId } from '../../../src/standards/IndicatorId';
import { standards } from '../../../src/standards/standards';
import { meaningOf } from './meaningOf';

const stages = { primary: '小学', junior: '初中', senior: '高中' } as const;
const inBrackets = (unit: string): string => (unit === '' ? '' : `（${unit}）`);

/** Our own names for the quantities, as the pane shows them and the joined county table has them in its header. */
describe('our own names', () => {
  const ids = Object.keys(fields) as FieldId[];

  test.each(ids)('%s', (id) => {
    const unit =
      { 'yes-no': '', grade: '' }[String(fields[id].unit)] ?? zhCN.terms.unit[fields[id].unit];
    const name = zhCN.terms.field[id];
    const grade = /^pupils-grade-(\d)$/.exec(id)?.[1];
    const own = grade === undefined ? [] : [Number(grade) <= 6 ? 'primary' : 'junior'];
    const shown = unit === '' ? [] : [unit];
    expect(meaningOf(`${name}${inBrackets(unit)}`)).toBe([id, ...own, ...shown].join(' '));
    if (grade !== undefined) return;
    for (const [stage, word] of Object.entries(stages)) {
      const header = `${word}${name}${inBrackets(unit)}`;
      expect([header, meaningOf(header)]).toEqual([header, [id, stage, ...shown].join(' ')]);
    }
  });

  const national = new Set(
    Object.values(standards).flatMap((one) => one.indicators.map(({ id }) => id)),
  );
  const all = Object.entries(zhCN.terms.indicator) as [IndicatorId, string][];
  // What only provinces use is worked out of raw quantities, never taken as stated.
  const indicators = all.filter(([id]) => national.has(id));
  test.each(indicators)('%s', (id, name) => {
    expect(meaningOf(name)).toBe(`ratio ${id}`);
    expect(meaningOf(`小学${name}`)).toBe(`ratio ${id} primary`);
    expect(meaningOf(`初中${name}`)).toBe(`ratio ${id} junior`);
  });
});
