import { evaluatedStages } from './EvaluatedStage';
import type { Indicator } from './Indicator';
import type { Standard } from './Standard';

/** One line in which an own standard differs from a national one. */
export interface StandardDifference {
  readonly category: 'indicator' | 'school-rule' | 'coefficient' | 'scope' | 'split' | 'setting';
  /** Id of the indicator, code of the exclusion, id of the setting, or what of the rule it is. */
  readonly code: string;
  readonly stage: 'primary' | 'junior' | 'senior' | null;
  /** Decimal text or a choice; `null` where the standard has no such line. */
  readonly builtIn: string | null;
  readonly own: string | null;
}

type Line = Pick<StandardDifference, 'category' | 'code' | 'stage'> & {
  readonly value: string | null;
};

/** Every line in which two standards differ, in the order of the own one; what only the national one has comes last. */
export function compareStandards(own: Standard, builtIn: Standard): readonly StandardDifference[] {
  const [mine, theirs] = [linesOf(own), linesOf(builtIn)];
  const known = new Map(theirs.map((line) => [keyOf(line), line.value]));
  const gone = new Set(mine.map(keyOf));
  const dropped = new Set(builtIn.indicators.map(({ id }) => id));
  for (const { id } of own.indicators) dropped.delete(id);
  return [
    ...mine.map((line) => differenceOf(line, known.get(keyOf(line)) ?? null, line.value)),
    ...theirs
      .filter((line) => !gone.has(keyOf(line)))
      // An indicator that is gone is one line, whatever its standard values were.
      .filter(({ code, stage }) => stage === null || !(dropped as Set<string>).has(code))
      .map((line) => differenceOf(line, line.value, null)),
  ].filter((line) => line.builtIn !== line.own);
}

function differenceOf(
  { category, code, stage }: Line,
  builtIn: string | null,
  own: string | null,
): StandardDifference {
  return { category, code, stage, builtIn, own };
}

function keyOf({ category, code, stage }: Line): string {
  return [category, code, stage].join('/');
}

function linesOf(standard: Standard): readonly Line[] {
  const { indicators, schoolRule, coefficientRule, scope, settings } = standard;
  return [
    ...indicators.flatMap(indicatorLines),
    whole('school-rule', 'required', schoolRule ? String(schoolRule.required) : null),
    whole('school-rule', 'floor', schoolRule?.floor ?? null),
    whole('coefficient', 'kind', coefficientRule.kind),
    ...evaluatedStages.map((stage): Line => ({
      category: 'coefficient',
      code: 'limit',
      stage,
      value: coefficientRule.limit?.[stage] ?? null,
    })),
    ...scope.map(({ code, pupilsBelow }) =>
      whole('scope', code, pupilsBelow === undefined ? 'leave-out' : String(pupilsBelow)),
    ),
    ...splitLines(standard),
    ...settings.map(({ id, value }) => whole('setting', id, value)),
  ];
}

function whole(category: Line['category'], code: string, value: string | null): Line {
  return { category, code, stage: null, value };
}

function indicatorLines({ id, threshold }: Indicator): readonly Line[] {
  return [
    whole('indicator', id, 'used'),
    ...evaluatedStages.map((stage): Line => ({
      category: 'indicator',
      code: id,
      stage,
      value: threshold?.[stage] ?? null,
    })),
  ];
}

function splitLines({ split }: Standard): readonly Line[] {
  return (['all', 'secondary'] as const).flatMap((code) =>
    Object.entries(split[code]).map(([stage, value]) => ({
      category: 'split' as const,
      code,
      stage: stage as Line['stage'],
      value,
    })),
  );
}
