/** What kind of school it is (办学类型). */
export type SchoolKind =
  | 'primary'
  | 'junior'
  | 'nine-year'
  | 'twelve-year'
  | 'complete-secondary'
  | 'senior'
  | 'teaching-point'
  | 'special'
  | 'vocational'
  | 'kindergarten'
  | 'unknown';
