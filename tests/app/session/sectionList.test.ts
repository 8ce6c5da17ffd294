import { sectionList } from '../../../src/app/session/sectionList';
import { schoolOf } from '../../engine/schoolOf';
import { assessmentFor } from './assessmentFor';

const names = (
  filter: 'not-passing' | 'below' | 'all',
  stage: 'primary' | 'junior' | null = null,
) =>
  sectionList(assessmentFor().evaluation, { stage, filter }).map(
    ({ section }) => section.school.name,
  );

test('schools that fail come first, then those that cannot be judged, fewer met before more', () => {
  expect(names('all')).toEqual(['丙小学', '乙小学', '甲小学']);
});

test('the filter for values below 85 % leaves out what reaches the floor', () => {
  expect(names('below')).toEqual(['丙小学']);
});

test('the other stage is left out', () => {
  expect(names('all', 'junior')).toEqual([]);
});

test('more values below the floor come before fewer', () => {
  const schools = [
    schoolOf(
      { name: '一项', source: '表!A2' },
      { pupils: 1000, 'backbone-teachers': 3, 'networked-classrooms': 30 },
    ),
    schoolOf(
      { name: '两项', source: '表!A3' },
      { pupils: 1000, 'backbone-teachers': 3, 'networked-classrooms': 3 },
    ),
  ];
  const { evaluation } = assessmentFor('quality-balance-2017', schools);
  const list = sectionList(evaluation, { stage: null, filter: 'below' });
  expect(list.map(({ section }) => section.school.name)).toEqual(['两项', '一项']);
});
