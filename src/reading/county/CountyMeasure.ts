import type { CountyUnit } from '../../standards/county/CountyFigure';

/** What a cell of the county's sheets is read as: the figures' units, and those of the lists. */
export type CountyMeasure = CountyUnit | 'square-metre' | 'points' | 'share';
