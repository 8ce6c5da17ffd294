/** An indicator (指标) of one of the national standards, or one that a province or county may set a standard for. */
export type IndicatorId =
  | 'qualified-teachers-per-100'
  | 'backbone-teachers-per-100'
  | 'pe-arts-teachers-per-100'
  | 'teaching-space-per-pupil'
  | 'sports-space-per-pupil'
  | 'equipment-value-per-pupil'
  | 'networked-classrooms-per-100'
  | 'computers-per-100'
  | 'books-per-pupil'
  | 'teachers-per-pupil'
  | 'qualified-teachers-per-pupil'
  | 'intermediate-title-teachers-per-pupil'
  | 'building-area-per-pupil'
  | 'site-area-per-pupil'
  | 'pupils-per-class'
  | 'pupils-per-teacher'
  | 'pupils-per-computer';
