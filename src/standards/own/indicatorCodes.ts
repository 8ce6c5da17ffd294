import type { IndicatorId } from '../IndicatorId';

/** Numbers under which the sheet 评估标准 lists the indicators. They never change, whatever the order of the rows. */
export const indicatorCodes: Readonly<Record<IndicatorId, string>> = {
  'qualified-teachers-per-100': '指1',
  'backbone-teachers-per-100': '指2',
  'pe-arts-teachers-per-100': '指3',
  'teaching-space-per-pupil': '指4',
  'sports-space-per-pupil': '指5',
  'equipment-value-per-pupil': '指6',
  'networked-classrooms-per-100': '指7',
  'computers-per-100': '指8',
  'books-per-pupil': '指9',
  'teachers-per-pupil': '指10',
  'qualified-teachers-per-pupil': '指11',
  'intermediate-title-teachers-per-pupil': '指12',
  'building-area-per-pupil': '指13',
  'site-area-per-pupil': '指14',
  'pupils-per-class': '指15',
  'pupils-per-teacher': '指16',
  'pupils-per-computer': '指17',
};
