import type { IndicatorId } from '../../standards/IndicatorId';

/** What the middle value of a county's schools may really be, in the indicator's unit. */
export interface UsualRatio {
  readonly low: number;
  readonly high: number;
  /** Other scales in which the value may be stated: factors to the indicator's unit. */
  readonly scales: readonly number[];
}

const ratio = (low: number, high: number, ...scales: number[]): UsualRatio => ({
  low,
  high,
  scales,
});

/** Bands for stated values (K17): wide for what the header says, so that only another unit falls out; confidence D. */
export const usualRatios: Readonly<Record<IndicatorId, UsualRatio>> = {
  'qualified-teachers-per-100': ratio(0.5, 40, 100),
  'backbone-teachers-per-100': ratio(0.02, 30, 100),
  'pe-arts-teachers-per-100': ratio(0.05, 20, 100),
  'teaching-space-per-pupil': ratio(0.3, 60),
  'sports-space-per-pupil': ratio(0.5, 150),
  'equipment-value-per-pupil': ratio(300, 20000, 1000, 10000),
  'networked-classrooms-per-100': ratio(0.2, 30, 100),
  'computers-per-100': ratio(0.5, 100, 100),
  'books-per-pupil': ratio(1, 300),
  'teachers-per-pupil': ratio(0.02, 0.4),
  'qualified-teachers-per-pupil': ratio(0.005, 0.4, 0.01),
  'intermediate-title-teachers-per-pupil': ratio(0.001, 0.3, 0.01),
  'building-area-per-pupil': ratio(0.5, 150),
  'site-area-per-pupil': ratio(1, 500),
  'pupils-per-class': ratio(2, 100),
  'pupils-per-teacher': ratio(2, 60),
  'pupils-per-computer': ratio(0.5, 100),
};
