import type { FieldId } from '../../standards/FieldId';

/** A unit that a column may be in without saying so. */
export interface UsualUnit {
  readonly unit: string;
  /** Decimal text or fraction to the quantity's own unit. */
  readonly factor: string;
  /** Whether it may be taken where nothing else fits; else its being possible alone raises the question. */
  readonly mayBeTaken: boolean;
}

/** What the middle school of a county may really have per pupil, in the quantity's own unit. */
export interface Usual {
  readonly units: readonly UsualUnit[];
  readonly low: number;
  readonly high: number;
  /** Below this the quantity's own unit is not believable; where absent it is judged like every other one. */
  readonly ownFrom?: number;
}

const area = (low: number, high: number): Usual => ({
  units: [
    { unit: '㎡', factor: '1', mayBeTaken: true },
    { unit: '亩', factor: '2000/3', mayBeTaken: true },
    { unit: '万平方米', factor: '10000', mayBeTaken: true },
  ],
  low,
  high,
  ownFrom: low / 10,
});

/**
 * Quantities whose unit a table may leave unwritten. The bands are narrower than the check of single schools (K5):
 * they hold the median of a county. Derived from the standard values (教督〔2017〕6号: 2000–2500 元, 4.5–5.8 ㎡,
 * 7.5–10.2 ㎡) and published county means; confidence D.
 */
export const usualUnits: Readonly<Partial<Record<FieldId, Usual>>> = {
  'equipment-value': {
    units: [
      { unit: '元', factor: '1', mayBeTaken: true },
      { unit: '千元', factor: '1000', mayBeTaken: false },
      { unit: '万元', factor: '10000', mayBeTaken: true },
    ],
    low: 300,
    high: 20000,
  },
  'last-year-equipment-value': {
    units: [
      { unit: '元', factor: '1', mayBeTaken: true },
      { unit: '万元', factor: '10000', mayBeTaken: true },
    ],
    low: 300,
    high: 20000,
  },
  'teaching-space': area(1, 40),
  'teaching-space-net': area(1, 40),
  'sports-space': area(1.5, 80),
  'sports-ground': area(1.5, 80),
  'building-area': area(2, 80),
  'site-area': area(5, 300),
  books: {
    units: [
      { unit: '册', factor: '1', mayBeTaken: true },
      { unit: '千册', factor: '1000', mayBeTaken: true },
      { unit: '万册', factor: '10000', mayBeTaken: true },
    ],
    low: 8,
    high: 100,
    ownFrom: 0.3,
  },
};
