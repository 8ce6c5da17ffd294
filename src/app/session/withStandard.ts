import { evaluate } from '../../engine/evaluate';
import type { Standard } from '../../standards/Standard';
import type { Assessment } from '../Assessment';

/** The same table by another standard, without reading the workbook again. */
export function withStandard(assessment: Assessment, standard: Standard): Assessment {
  return { ...assessment, evaluation: evaluate(assessment.table.schools, standard) };
}
