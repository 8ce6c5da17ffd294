/** What a column holds that is no quantity: who a school is, or nothing that is used. */
export type PlainKind =
  | 'name'
  | 'code'
  | 'school-kind'
  | 'stage'
  | 'sponsor'
  | 'district'
  | 'serial'
  /** 是否计校数: 0 marks a branch campus. */
  | 'counts-as-school'
  /** Name of the school that a branch campus belongs to. */
  | 'main-school'
  | 'remark'
  /** Not to be used, as the clerk said. */
  | 'ignored';
