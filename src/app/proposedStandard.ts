import { evaluate } from '../engine/evaluate';
import type { Evaluation } from '../engine/Evaluation';
import type { Standard } from '../standards/Standard';
import type { StandardId } from '../standards/StandardId';
import { standards } from '../standards/standards';
import type { Assessment } from './Assessment';

/** A built-in standard that fits a table better than the chosen one. */
export interface Proposal {
  readonly id: StandardId;
  /** How many indicators the chosen standard and the proposed one lack in the table. */
  readonly lacking: { readonly chosen: number; readonly proposed: number };
}

/** So many indicators fewer must be lacking, where the proposed standard lacks some as well. */
const clearly = 2;

/**
 * The other built-in standard where the table has all its indicators, or clearly more of them, and lacks some of the
 * chosen one; else `null`. A standard of the clerk's own is never doubted.
 */
export function proposedStandard({ table, evaluation }: Assessment): Proposal | null {
  const present = evaluation.standard;
  const chosen = lackingIn(evaluation);
  if (present.id === 'own' || chosen === 0) return null;
  const proposals = others(present)
    .map((standard) => ({
      id: standard.basedOn,
      proposed: lackingIn(evaluate(table.schools, standard)),
    }))
    .filter(({ proposed }) => proposed === 0 || chosen - proposed >= clearly)
    .sort((a, b) => a.proposed - b.proposed);
  const [best] = proposals;
  return best ? { id: best.id, lacking: { chosen, proposed: best.proposed } } : null;
}

function others({ id }: Standard): readonly Standard[] {
  return Object.values(standards).filter((standard) => standard.id !== id);
}

/** Indicators that a stage with schools lacks; a table without any counted school lacks everything. */
function lackingIn({ stages, standard }: Evaluation): number {
  const counted = stages.filter(({ sections }) => sections.length > 0);
  if (counted.length === 0) return standard.indicators.length;
  return new Set(counted.flatMap(({ absent }) => absent)).size;
}
