import Fraction from 'fraction.js';
import { classSize2017 } from '../../standards/county/classSize2017';
import type { CountyTest } from '../../standards/county/CountyTest';
import { largeClassBands } from '../../standards/county/largeClassBands';
import { schoolSize2017 } from '../../standards/county/schoolSize2017';
import type { CountyCase, CountyLists } from './CountyEvaluation';
import type { CountyContext } from './CountyContext';
import type { ClassFact } from './CountyFacts';
import { evaluateSchoolSize } from './evaluateSchoolSize';
import { missedCase } from './missedCase';

type Kind<K extends CountyTest['kind']> = Extract<CountyTest, { kind: K }>;

/** 大班额 and 大校额, also where the standard does not judge them: then by the national limits. */
export function countyLists(context: CountyContext): CountyLists {
  const tests = context.standard.items.flatMap((item) => item.tests);
  const classSize = tests.find((test): test is Kind<'class-size'> => test.kind === 'class-size');
  const schoolSize = tests.find((test): test is Kind<'school-size'> => test.kind === 'school-size');
  const { classes } = context.facts;
  const own = context.schools.filter(({ isBranch }) => !isBranch);
  return {
    largeClasses: classes && largeClasses(classes, (classSize ?? classSize2017).most),
    largeSchools:
      own.length === 0
        ? null
        : [...evaluateSchoolSize(schoolSize ?? schoolSize2017, context).cases].sort(largestFirst),
  };
}

function largeClasses(
  classes: readonly ClassFact[],
  most: Kind<'class-size'>['most'],
): NonNullable<CountyLists['largeClasses']> {
  const found = classes
    .flatMap((one) => largeClass(one, most))
    .sort((a, b) => largestFirst(a.listed, b.listed));
  const bands = ['very-large', 'large', 'over-standard'] as const;
  return bands.map((band) => ({
    band,
    cases: found.filter((one) => one.band === band).map(({ listed }) => listed),
  }));
}

type Band = 'over-standard' | 'large' | 'very-large';

/** Under the highest band that it reaches. A class of unknown stage is over the standard where it is so in any stage. */
function largeClass(
  { school, name, stage, pupils, source }: ClassFact,
  most: Kind<'class-size'>['most'],
): readonly { readonly band: Band; readonly listed: CountyCase }[] {
  if (!pupils) return [];
  const [primary, junior] = [new Fraction(most.primary), new Fraction(most.junior)];
  const limit = stage ? new Fraction(most[stage]) : primary.compare(junior) > 0 ? primary : junior;
  const reached = largeClassBands.find(({ from }) => pupils.compare(from) >= 0)?.band;
  const band = reached ?? (pupils.compare(limit) > 0 ? 'over-standard' : null);
  if (!band) return [];
  const about = { name: school, part: name, stage, source };
  return [{ band, listed: missedCase(about, { value: pupils, limit }) }];
}

/** Those without a number last; names decide between equals, so that the order of a list does not. */
function largestFirst(a: CountyCase, b: CountyCase): number {
  const zero = new Fraction(0);
  const bySize = (b.value ?? zero).compare(a.value ?? zero);
  if (bySize !== 0) return bySize;
  const [left, right] = [a, b].map(({ name, part }) => `${name}\u0000${part ?? ''}`);
  return (left ?? '') < (right ?? '') ? -1 : 1;
}
