import type { Evaluation, SectionResult } from '../../engine/Evaluation';
import type { Verdict } from '../../engine/Verdict';
import type { EvaluatedStage } from '../../standards/EvaluatedStage';
import type { IndicatorId } from '../../standards/IndicatorId';
import type { SchoolFilter } from './Screen';

interface ShownSections {
  /** `null` shows both stages. */
  readonly stage: EvaluatedStage | null;
  readonly filter: SchoolFilter;
  /** Only sections that miss this indicator. */
  readonly indicator?: IndicatorId;
}

const verdictRank: Readonly<Record<Verdict, number>> = { fail: 0, unknown: 1, pass: 2 };

/**
 * The counted sections that a list shows, worst first: failing before unknown before passing, then more
 * values below the floor, then fewer met; otherwise in the order of the table.
 */
export function sectionList(
  evaluation: Evaluation,
  { stage, filter, indicator }: ShownSections,
): readonly SectionResult[] {
  return evaluation.stages
    .filter((result) => stage === null || result.stage === stage)
    .flatMap((result) => result.sections)
    .filter((section) => isShown(section, filter))
    .filter((section) => indicator === undefined || misses(section, indicator))
    .sort(compareWorstFirst);
}

function isShown(section: SectionResult, filter: SchoolFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'below') return belowCount(section) > 0;
  return section.verdict !== 'pass';
}

function misses({ indicators }: SectionResult, id: IndicatorId): boolean {
  return indicators.some(({ indicator, level }) => indicator.id === id && level !== 'met');
}

function compareWorstFirst(a: SectionResult, b: SectionResult): number {
  return (
    verdictRank[a.verdict] - verdictRank[b.verdict] ||
    belowCount(b) - belowCount(a) ||
    a.met - b.met
  );
}

function belowCount(section: SectionResult): number {
  return section.indicators.filter(({ level }) => level === 'below').length;
}
