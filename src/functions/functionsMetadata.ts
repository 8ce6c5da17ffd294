import { functions as english } from '../locale/en-US/functions';
import { functions as chinese } from '../locale/zh-CN/functions';
import type { FunctionId, ParameterSignature } from './functionSignatures';
import { functionIds, functionSignatures } from './functionSignatures';

type Texts = typeof chinese | typeof english;

function parameter(id: FunctionId, { name, kind, optional }: ParameterSignature, texts: Texts) {
  const descriptions: Readonly<Record<string, string>> = texts.parameters[id];
  return {
    name,
    description: descriptions[name] ?? '',
    type: 'any',
    dimensionality: kind === 'range' ? 'matrix' : 'scalar',
    ...(optional === true ? { optional } : {}),
  };
}

function describe(id: FunctionId, texts: Texts) {
  const { parameters, spills } = functionSignatures[id];
  return {
    id,
    name: id,
    description: texts.descriptions[id],
    parameters: parameters.map((one) => parameter(id, one, texts)),
    result: { type: 'any', dimensionality: spills ? 'matrix' : 'scalar' },
  };
}

/**
 * What Excel must know of the worksheet functions, as the content of `functions.json`. Names are the same
 * in every language; only descriptions are translated.
 */
export function functionsMetadata(locale: 'zh-CN' | 'en-US') {
  const texts = locale === 'zh-CN' ? chinese : english;
  return { functions: functionIds.map((id) => describe(id, texts)) };
}
