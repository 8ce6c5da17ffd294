import fc from 'fast-check';
import type { Clause } from '../../../src/standards/Clause';
import type { CountyItem, CountyStandard } from '../../../src/standards/county/CountyStandard';
import type { ScoreItem } from '../../../src/standards/county/CountyTest';
import { withCountySettings } from '../../../src/standards/county/withCountySettings';
import type { Indicator } from '../../../src/standards/Indicator';
import { indicatorCatalogue } from '../../../src/standards/indicatorCatalogue';
import { countyLimits } from '../../../src/standards/own/countyLimits';
import { countyPool } from '../../../src/standards/own/countyPool';
import { scopeCodes, type ScopeCode } from '../../../src/standards/own/scopeCodes';
import { settingsAsked } from '../../../src/standards/own/settingsAsked';
import { withValueAt } from '../../../src/standards/own/withValueAt';
import type { ScopeRule } from '../../../src/standards/ScopeRule';
import type { Standard } from '../../../src/standards/Standard';
import type { StandardId } from '../../../src/standards/StandardId';
import { standards } from '../../../src/standards/standards';
import { withSettings } from '../../../src/standards/withSettings';

interface Own {
  readonly standard: Standard;
  readonly county: CountyStandard;
}

const text = fc.stringMatching(/^[省市县义务教育办学基本标准=（）()0-9a-z#%]{1,12}$/);
/** What a clerk calls a standard: any text that is not the name of a national one. */
const name = text.map((one) => `本县${one}`);
const clause: fc.Arbitrary<Clause> = fc.record({
  document: text,
  clause: text,
  confidence: fc.constantFrom('A' as const, 'B' as const, 'C' as const),
});
const decimal = fc.integer({ min: 1, max: 999_999 }).map((one) => String(one / 1000));
const share = fc.integer({ min: 1, max: 1000 }).map((one) => String(one / 1000));

/** Own standards of every kind: other indicators, thresholds, rules, scope, weights, items, limits and points. */
export function ownStandards(): fc.Arbitrary<Own> {
  return fc.constantFrom<StandardId>('quality-balance-2017', 'basic-balance-2012').chain((base) =>
    fc.record({
      standard: ownStandard(base),
      county: ownCounty(base),
    }),
  );
}

function ownStandard(basedOn: StandardId): fc.Arbitrary<Standard> {
  const weight = decimal;
  return fc
    .record({
      name,
      document: text,
      origin: fc.option(text),
      indicators: fc
        .shuffledSubarray([...indicatorCatalogue(basedOn)], { minLength: 1 })
        .chain((some) => fc.tuple(...some.map(ownIndicator))),
      required: fc.nat(20),
      floor: fc.oneof(fc.constant('0'), share),
      clauses: fc.tuple(clause, clause, clause),
      coefficient: fc.constantFrom('each', 'composite', 'none'),
      limits: fc.tuple(decimal, decimal),
      scope: ownScope(),
      weights: fc.tuple(weight, weight, weight, weight, weight),
      degree: fc.constantFrom('college', 'bachelor'),
    })
    .map((given): Standard => {
      const { clauses, limits, weights, scope } = given;
      const most = mostRequired(given.indicators);
      const indicators =
        most > 0 ? given.indicators : given.indicators.map((one) => ({ ...one, threshold: null }));
      const [primary, junior] = limits;
      const [a, b, c, d, e] = weights;
      const own: Standard = {
        id: 'own',
        name: given.name,
        document: given.document,
        origin: given.origin,
        basedOn,
        indicators,
        schoolRule:
          most === 0
            ? null
            : { required: 1 + (given.required % most), floor: given.floor, clause: clauses[0] },
        coefficientRule:
          given.coefficient === 'none'
            ? { kind: 'none', limit: null, clause: clauses[1] }
            : {
                kind: given.coefficient,
                limit: { primary, junior },
                clause: clauses[1],
              },
        scope,
        split: {
          all: { primary: a, junior: b, senior: c },
          secondary: { junior: d, senior: e },
          clause: clauses[2],
        },
        settings: standards[basedOn].settings.map((setting) => {
          const code = decided[setting.id];
          if (code === undefined) return setting;
          const isOut = scope.some((rule) => rule.code === code);
          return { ...setting, value: isOut ? 'leave-out' : 'count' };
        }),
      };
      return withSettings(own, { 'primary-degree': given.degree });
    });
}

const decided: Readonly<Record<string, string>> = {
  'small-teaching-points': 'teaching-point-under-50',
  'private-schools': 'private-school',
  'higher-government-schools': 'higher-government-school',
};

/** The most indicators that a school of any stage can be asked to meet; 0 where a stage is not judged. */
function mostRequired(indicators: readonly Indicator[]): number {
  const counts = (['primary', 'junior'] as const).map(
    (stage) => indicators.filter(({ threshold }) => threshold?.[stage]).length,
  );
  return Math.min(...counts);
}

function ownIndicator(indicator: Indicator): fc.Arbitrary<Indicator> {
  const threshold = fc.option(decimal);
  return fc
    .record({ threshold: fc.record({ primary: threshold, junior: threshold }), clause })
    .map((given) => {
      const { primary, junior } = given.threshold;
      const isJudged = primary !== null || junior !== null;
      return {
        ...indicator,
        threshold: isJudged ? given.threshold : null,
        clause: given.clause,
      };
    });
}

function ownScope(): fc.Arbitrary<readonly ScopeRule[]> {
  const codes = Object.keys(scopeCodes) as ScopeCode[];
  return fc.shuffledSubarray(codes).chain((some) =>
    fc.tuple(
      ...some.map((code) =>
        fc.record({ clause, below: fc.integer({ min: 1, max: 500 }) }).map(({ below, ...rest }) => {
          const { kinds, sponsors } = scopeCodes[code];
          return {
            code,
            ...(kinds && { kinds }),
            ...(sponsors && { sponsors }),
            ...(code === 'teaching-point-under-50' && { pupilsBelow: below }),
            ...rest,
          };
        }),
      ),
    ),
  );
}

function ownCounty(basedOn: StandardId): fc.Arbitrary<CountyStandard> {
  return fc
    .shuffledSubarray([...countyPool(basedOn).items])
    .chain((some) => fc.tuple(...some.map(ownItem)))
    .chain((items) => {
      const settings = settingsAsked(basedOn, items);
      const values = fc.record(
        Object.fromEntries(settings.map(({ id, choices }) => [id, fc.constantFrom(...choices)])),
      );
      return values.map((chosen) => withCountySettings({ items, settings }, chosen));
    });
}

function ownItem(item: CountyItem): fc.Arbitrary<CountyItem> {
  const limits = countyLimits(item).filter(({ name: which }) => which !== 'score-total');
  const values = limits.map(({ measure, places }) =>
    fc.tuple(...places.map(() => valueOf(measure))),
  );
  return fc
    .record({
      clause,
      values: fc.tuple(...values),
      leftOut: fc.boolean(),
      names: fc.array(text, { minLength: 1, maxLength: 50 }),
    })
    .map(({ values: chosen, leftOut, names, ...rest }) => {
      const limited = limits.reduce((changed, limit, at) => {
        if (limit.group) return leftOut ? withValueAt(changed, limit.group, null) : changed;
        return limit.places.reduce(
          (held, { path }, place) => withValueAt(held, path, chosen[at]?.[place] ?? '1'),
          changed,
        );
      }, item);
      return { ...withPoints(limited, names), ...rest };
    });
}

function valueOf(measure: string): fc.Arbitrary<string> {
  if (measure === 'share') return share;
  return measure === 'year' ? fc.integer({ min: 1950, max: 2050 }).map(String) : decimal;
}

/** A score sheet of so many lines of two points each, whose pass mark is one. */
function withPoints(item: CountyItem, names: readonly string[]): CountyItem {
  const at = item.tests.findIndex(({ kind }) => kind === 'score');
  if (at < 0) return item;
  const lines = names.map((one, index): ScoreItem => ({
    code: `分${index + 1}`,
    group: `组${index % 4}`,
    name: one,
    points: '2',
  }));
  const scored = withValueAt(item, ['tests', at, 'items'], lines);
  const passing = withValueAt(scored, ['tests', at, 'pass'], '1');
  return withValueAt(passing, ['tests', at, 'total'], String(2 * lines.length));
}
