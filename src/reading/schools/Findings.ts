import type { ReadingFinding } from '../ReadingFinding';

/** Where the steps that read schools put their doubts; a question is also a finding. */
export interface Findings {
  readonly all: ReadingFinding[];
  readonly questions: ReadingFinding[];
}

/** Adds a doubt that does not stop one click. */
export function note(findings: Findings, finding: ReadingFinding): void {
  findings.all.push(finding);
}

/** Adds a doubt that the clerk has to look at first. */
export function ask(findings: Findings, finding: ReadingFinding): void {
  findings.all.push(finding);
  findings.questions.push(finding);
}
