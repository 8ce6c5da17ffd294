import { recogniseHeader } from '../../../src/reading/columns/recogniseHeader';
import { cleanWords } from '../../../src/reading/cells/cleanWords';
import type { FieldId } from '../../../src/standards/FieldId';
import { fields } from '../../../src/standards/fields';
import type { IndicatorId } from '../../../src/standards/IndicatorId';
import { standards } from '../../../src/standards/standards';
import { quantityHeader, statedHeader } from '../../../src/writing/gather/quantityHeader';

const everyPart = ['whole', 'primary', 'junior', 'senior'] as const;

/** A grade is of one stage, so that its pupils never stand in another part. */
function partsOf(field: FieldId): readonly (typeof everyPart)[number][] {
  const grade = Number(/^pupils-grade-(\d)$/.exec(field)?.[1] ?? 0);
  if (grade === 0) return everyPart;
  return [grade <= 6 ? 'primary' : 'junior'];
}
const units: Readonly<Record<string, string | null>> = { 'square-metre': '亩' };

const read = (header: string) => recogniseHeader([cleanWords(header)]);

test.each(Object.keys(fields) as FieldId[])(
  'the headings of %s are read as it, without doubt',
  (field) => {
    for (const part of partsOf(field)) {
      const { meaning, isDoubtful } = read(quantityHeader(field, part));
      expect({ meaning, isDoubtful }).toMatchObject({
        isDoubtful: false,
        meaning: { kind: 'field', field, stage: part === 'whole' ? null : part, factor: '1' },
      });
      const unit = units[fields[field].unit] ?? null;
      if (unit === null) continue;
      expect(read(quantityHeader(field, part, unit)).meaning).toMatchObject({
        kind: 'field',
        field,
        factor: '2000/3',
      });
    }
  },
);

const indicators = new Set(
  Object.values(standards).flatMap((standard) => standard.indicators.map(({ id }) => id)),
);

test.each([...indicators] as IndicatorId[])(
  'the headings of a stated %s are read as it',
  (indicator) => {
    for (const part of ['whole', 'primary', 'junior'] as const) {
      const { meaning, isDoubtful } = read(statedHeader(indicator, part));
      expect({ meaning, isDoubtful }).toMatchObject({
        isDoubtful: false,
        meaning: { kind: 'ratio', indicator, stage: part === 'whole' ? null : part },
      });
    }
  },
);
