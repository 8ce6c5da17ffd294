import { evaluate } from '../../src/engine/evaluate';
import { standards } from '../../src/standards/standards';
import type { Standard } from '../../src/standards/Standard';
import { withSettings } from '../../src/standards/withSettings';
import { schoolOf } from '../engine/schoolOf';

const quality = standards['quality-balance-2017'];

test('teaching points under 50 pupils are left out by default and counted by choice', () => {
  const point = schoolOf({ name: '山口教学点', kind: 'teaching-point' }, { pupils: 49 });
  const school = schoolOf({ name: '中心小学' }, { pupils: 300 });
  const counted = withSettings(quality, { 'small-teaching-points': 'count' });
  expect(evaluate([point, school], quality).excluded.map(({ code }) => code)).toEqual([
    'teaching-point-under-50',
  ]);
  expect(evaluate([point, school], counted).excluded).toEqual([]);
});

test('a teaching point with 50 pupils is counted by default', () => {
  const point = schoolOf({ name: '山口教学点', kind: 'teaching-point' }, { pupils: 50 });
  expect(evaluate([point], quality).excluded).toEqual([]);
});

test('private schools are counted by default and left out by choice', () => {
  const school = schoolOf({ name: '民办小学', sponsor: 'private' }, { pupils: 300 });
  expect(evaluate([school], quality).excluded).toEqual([]);
  const strict = withSettings(quality, { 'private-schools': 'leave-out' });
  expect(evaluate([school], strict).excluded.map(({ code }) => code)).toEqual(['private-school']);
});

test('college diplomas count above the primary degree by default and not by choice', () => {
  const school = schoolOf(
    { name: '小学' },
    { pupils: 100, 'teachers-college': 3, 'teachers-bachelor': 2, 'teachers-postgraduate': 1 },
  );
  const valueOf = (standard: Standard) =>
    evaluate([school], standard).stages[0]?.sections[0]?.indicators[0]?.value?.valueOf();
  expect(valueOf(quality)).toBe(6);
  expect(valueOf(withSettings(quality, { 'primary-degree': 'bachelor' }))).toBe(3);
});

test('a value that is not among the choices is refused', () => {
  expect(() => withSettings(quality, { 'primary-degree': 'any' })).toThrow(RangeError);
  expect(() => withSettings(quality, { 'teachers-in-ratio': 'staff' })).toThrow(RangeError);
});
