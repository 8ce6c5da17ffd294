import { HostError } from './HostError';
import type { HostObject } from './HostObject';
import type { QueryInfo } from './RichApiBatch';
import { wireName } from './wireName';

type Answer = Record<string, unknown>;

/** What a `load` asked for: scalars, nested objects, and the same for each member of a collection. */
export function queryAnswer(object: HostObject, query: QueryInfo): Answer {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? [])].map((path) =>
    path.split(/[./]/),
  );
  return object.items ? collectionAnswer(object, paths) : objectAnswer(object, paths);
}

function collectionAnswer(object: HostObject, paths: readonly string[][]): Answer {
  const own = paths.filter(([name]) => name !== undefined && object.scalars?.[name] !== undefined);
  const down = paths.filter((path) => !own.includes(path));
  const items = object.items?.() ?? [];
  return {
    ...objectAnswer(object, own.length > 0 ? own : [[]]),
    _Items: items.map((item) => ({ ...item.identity, ...objectAnswer(item, down) })),
  };
}

function objectAnswer(object: HostObject, paths: readonly string[][]): Answer {
  const answer: Answer = { ...object.identity };
  if (paths.length === 0) {
    for (const [name, read] of Object.entries(object.scalars ?? {}))
      answer[wireName(name)] = read();
  }
  for (const [name, ...rest] of paths) {
    if (name !== undefined) addPath(object, answer, [name, ...rest]);
  }
  return answer;
}

function addPath(
  object: HostObject,
  answer: Answer,
  [name = '', ...rest]: readonly string[],
): void {
  const scalar = object.scalars?.[name];
  if (scalar) {
    answer[wireName(name)] = scalar();
    return;
  }
  const property = object.properties?.[name];
  if (!property) throw new HostError('ApiNotFound', `${object.className}.${name}`);
  const target = property();
  const earlier = answer[wireName(name)];
  const nested = target
    ? queryAnswer(target, rest.length > 0 ? { Select: [rest.join('/')] } : {})
    : null;
  answer[wireName(name)] =
    typeof earlier === 'object' && earlier !== null ? { ...earlier, ...nested } : nested;
}
