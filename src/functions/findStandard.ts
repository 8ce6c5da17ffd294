import { functions as english } from '../locale/en-US/functions';
import { terms as englishTerms } from '../locale/en-US/terms';
import { functions as chinese } from '../locale/zh-CN/functions';
import { terms as chineseTerms } from '../locale/zh-CN/terms';
import { defaultStandardId } from '../standards/defaultStandardId';
import type { Standard } from '../standards/Standard';
import type { StandardId } from '../standards/StandardId';
import { standards } from '../standards/standards';
import type { CellInput } from './CellInput';
import type { FunctionResult } from './FunctionResult';
import { normalise } from './normalise';

const languages = [
  { terms: chineseTerms, functions: chinese },
  { terms: englishTerms, functions: english },
];

const names: Readonly<Record<StandardId, readonly string[]>> = {
  'quality-balance-2017': [
    'quality-balance-2017',
    ...languages.flatMap(({ terms, functions }) => [
      terms.standard['quality-balance-2017'],
      functions.words.quality,
    ]),
  ],
  'basic-balance-2012': [
    'basic-balance-2012',
    ...languages.flatMap(({ terms, functions }) => [
      terms.standard['basic-balance-2012'],
      functions.words.basic,
    ]),
  ],
};

/** The standard that an argument means; left out or blank: the default. */
export function findStandard(cell: CellInput): FunctionResult<Standard> {
  const wanted = normalise(cell);
  if (wanted === '') return { value: standards[defaultStandardId] };
  for (const standard of Object.values(standards)) {
    if (names[standard.id].some((name) => normalise(name) === wanted)) return { value: standard };
  }
  return { problem: { code: 'unknown-standard', text: String(cell) } };
}
