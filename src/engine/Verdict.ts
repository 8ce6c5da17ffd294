/** Verdict of a school, an indicator, a stage or the county: 通过, 不通过, 无法判定. */
export type Verdict = 'pass' | 'fail' | 'unknown';
