import type { Amount } from '../../engine/Amount';
import { schoolKey } from '../../engine/county/schoolKey';
import type { IndicatorResult, SectionResult } from '../../engine/Evaluation';
import type { Assessment } from '../Assessment';

/**
 * Whether a gathered table has every school of a table, in the same stage and with the same pupils and indicators. A
 * figure that the table has no column for may come from another source; one that the sources give differently stands
 * in the gathered table as text and is open there. A school whose stage cannot be told stands in no other table.
 */
export function standsIn({ evaluation }: Assessment, gathered: Assessment): boolean {
  if (evaluation.findings.some(({ code }) => code === 'pupils-unknown')) return false;
  const own = sectionsOf(evaluation);
  const there = new Map<string, SectionResult[]>();
  for (const one of sectionsOf(gathered.evaluation)) {
    for (const key of keysOf(one)) there.set(key, [...(there.get(key) ?? []), one]);
  }
  return (
    own.length > 0 &&
    own.every((one) =>
      keysOf(one).some((key) => there.get(key)?.some((other) => isSame(one, other))),
    )
  );
}

function sectionsOf({ stages }: Assessment['evaluation']): readonly SectionResult[] {
  return stages.flatMap(({ sections }) => sections);
}

/** By code and by name, each with the stage. */
function keysOf({ section: { school, stage } }: SectionResult): readonly string[] {
  const name = `${stage}:name:${schoolKey(school.name)}`;
  return school.code === null ? [name] : [`${stage}:code:${school.code}`, name];
}

function isSame(one: SectionResult, other: SectionResult): boolean {
  if (!isSameAmount(one.section.pupils, other.section.pupils)) return false;
  return one.indicators.every((given) => {
    const found = other.indicators.find(({ indicator }) => indicator.id === given.indicator.id);
    return given.missing === 'no-column' || (found !== undefined && isSameValue(given, found));
  });
}

function isSameValue(one: IndicatorResult, other: IndicatorResult): boolean {
  if (other.missing === 'not-a-number') return true;
  if (one.value === null || other.value === null) return one.value === other.value;
  return one.value.equals(other.value);
}

function isSameAmount(one: Amount, other: Amount): boolean {
  if ('missing' in other) return other.missing === 'not-a-number' || 'missing' in one;
  return 'value' in one && one.value.equals(other.value);
}
