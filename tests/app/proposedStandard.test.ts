import { proposedStandard } from '../../src/app/proposedStandard';
import type { School } from '../../src/engine/School';
import type { FieldId } from '../../src/standards/FieldId';
import { standards } from '../../src/standards/standards';
import { evaluate } from '../../src/engine/evaluate';
import { schoolOf } from '../engine/schoolOf';
import { assessmentFor } from './session/assessmentFor';

/** What both standards ask for. */
const shared = {
  pupils: 100,
  'teaching-space': 500,
  'sports-space': 800,
  'equipment-value': 220000,
  'teachers-above-degree': 6,
};
const basicOnly = {
  computers: 20,
  books: 3000,
  'full-time-teachers': 8,
  'intermediate-title-teachers': 5,
};
const qualityOnly = { 'backbone-teachers': 2, 'pe-arts-teachers': 2, 'networked-classrooms': 4 };

const county = (amounts: Readonly<Partial<Record<FieldId, number>>>): readonly School[] => [
  schoolOf({ name: '青禾小学', source: '表!A2' }, amounts),
  schoolOf({ name: '松林小学', source: '表!A3' }, amounts),
];
const basic = county({ ...shared, ...basicOnly });
const quality = county({ ...shared, ...qualityOnly });

test('proposes the standard whose indicators are all there, and says what the chosen one lacks', () => {
  expect(proposedStandard(assessmentFor('quality-balance-2017', basic))).toEqual({
    id: 'basic-balance-2012',
    lacking: { chosen: 3, proposed: 0 },
  });
  expect(proposedStandard(assessmentFor('basic-balance-2012', quality))).toEqual({
    id: 'quality-balance-2017',
    lacking: { chosen: 4, proposed: 0 },
  });
});

test('proposes nothing where the chosen standard lacks nothing, whatever else is there', () => {
  const both = county({ ...shared, ...basicOnly, ...qualityOnly });
  for (const id of ['quality-balance-2017', 'basic-balance-2012'] as const) {
    expect(proposedStandard(assessmentFor(id, both))).toBeNull();
  }
});

test('one indicator fewer is not clearly fewer; two are', () => {
  const { books: _books, ...withoutBooks } = basicOnly;
  const oneMissing = assessmentFor('quality-balance-2017', county({ ...shared, ...withoutBooks }));
  expect(proposedStandard(oneMissing)).toEqual({
    id: 'basic-balance-2012',
    lacking: { chosen: 3, proposed: 1 },
  });
  const { computers: _computers, ...withoutBoth } = withoutBooks;
  const twoMissing = assessmentFor('quality-balance-2017', county({ ...shared, ...withoutBoth }));
  expect(proposedStandard(twoMissing)).toBeNull();
});

test('an own standard is never doubted', () => {
  const assessment = assessmentFor('quality-balance-2017', basic);
  const own = { ...standards['quality-balance-2017'], id: 'own' as const, name: '本省标准' };
  expect(proposedStandard({ ...assessment, evaluation: evaluate(basic, own) })).toBeNull();
});
