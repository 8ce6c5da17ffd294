import type { Clause } from '../../standards/Clause';

/** A clause in one cell, so that it is read again: `教督〔2017〕6号｜第六条（一）｜A`. */
export function clauseText({ document, clause, confidence }: Clause): string {
  return [document, clause, confidence].join('｜');
}
