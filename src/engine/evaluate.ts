import { evaluatedStages } from '../standards/EvaluatedStage';
import type { Standard } from '../standards/Standard';
import { joinBranches } from './branches/joinBranches';
import { checkQuantities } from './checks/checkQuantities';
import { choiceDoubts } from './checks/choiceDoubts';
import { roundingDoubts } from './checks/roundingDoubts';
import { statedDoubts } from './checks/statedDoubts';
import { countedSections } from './countedSections';
import type { Evaluation, Reason, StageResult } from './Evaluation';
import { evaluateStage } from './evaluateStage';
import type { School } from './School';
import { verdictOfReasons } from './verdictOfReasons';

/**
 * Evaluates a county's schools by a standard. Branches are added to their main schools first. Primary and junior are separate populations. Every value is a
 * number or a reason; no NaN or Infinity comes out. A stage without counted sections is absent.
 */
export function evaluate(schools: readonly School[], standard: Standard): Evaluation {
  const branches = joinBranches(schools);
  const counted = countedSections(branches.schools, standard);
  const stages = evaluatedStages.flatMap((stage) => {
    const sections = counted.sections.filter((section) => section.stage === stage);
    if (sections.length === 0) return [];
    const result = evaluateStage(stage, sections, standard);
    return [counted.findings.length > 0 ? withLostSchools(result) : result];
  });
  const reasons = countyReasons(stages);
  if (counted.findings.length > 0) reasons.push({ code: 'no-pupils-known' });
  return {
    standard,
    stages,
    verdict: verdictOfReasons(reasons),
    reasons,
    excluded: counted.excluded,
    joined: branches.joined,
    findings: [
      ...branches.findings,
      ...counted.findings,
      ...checkQuantities(counted, standard),
      ...stages.flatMap((stage) => [
        ...choiceDoubts(stage),
        ...statedDoubts(stage, standard),
        ...roundingDoubts(stage, standard),
      ]),
    ],
  };
}

/** A school that could not be placed may belong to this stage: its figures are missing from everything. */
function withLostSchools(stage: StageResult): StageResult {
  const reasons: readonly Reason[] = [...stage.reasons, { code: 'no-pupils-known' }];
  return { ...stage, reasons, verdict: verdictOfReasons(reasons) };
}

function countyReasons(stages: readonly StageResult[]): Reason[] {
  return evaluatedStages.flatMap((stage): Reason[] => {
    const result = stages.find((one) => one.stage === stage);
    if (!result) return [{ code: 'stage-absent', stage }];
    if (result.verdict === 'fail') return [{ code: 'stage-fails', stage }];
    return result.verdict === 'unknown' ? [{ code: 'stage-unknown', stage }] : [];
  });
}
