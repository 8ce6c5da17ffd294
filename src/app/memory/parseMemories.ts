import type { ChosenMeaning, ColumnChoice, TableMapping } from '../../reading/mapping/TableMapping';
import { fitsUnit } from '../../reading/mapping/fitsUnit';
import { evaluatedStages } from '../../standards/EvaluatedStage';
import type { FieldId } from '../../standards/FieldId';
import { fields } from '../../standards/fields';
import { standards } from '../../standards/standards';
import { BadJson, JsonReader } from './JsonReader';
import { memoryFileKey } from './memoryText';
import type { MemoryProblem } from './MemoryProblem';
import type { Mute, TableMemory } from './TableMemory';

/** Templates of a text, or why it holds none. */
export type ParsedMemories =
  | { readonly kind: 'memories'; readonly memories: readonly TableMemory[] }
  | { readonly kind: 'problem'; readonly problem: MemoryProblem };

/** No template of a clerk comes near these. */
const most = { templates: 1000, marks: 40, columns: 20000, mutes: 10000, text: 20000 };

const fieldIds = Object.keys(fields) as FieldId[];
const indicatorIds = Object.values(standards).flatMap(({ indicators }) =>
  indicators.map(({ id }) => id),
);
const stages = ['primary', 'junior', 'senior'] as const;
const plainKinds = [
  'name',
  'code',
  'school-kind',
  'stage',
  'sponsor',
  'district',
  'serial',
  'counts-as-school',
  'main-school',
  'remark',
  'ignored',
] as const;

/**
 * Reads templates out of the text of a file. Strict: a file with anything in it that this version does not know is
 * taken as a whole or not at all, so that nothing is forgotten in silence. Never throws.
 */
export function parseMemories(text: string): ParsedMemories {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return problem({ code: 'not-json', where: '', text: text.slice(0, 40) });
  }
  if (typeof json !== 'object' || json === null || !Object.hasOwn(json, memoryFileKey)) {
    return problem({ code: 'not-templates', where: '', text: '' });
  }
  try {
    const file = new JsonReader(json);
    if (file.member(memoryFileKey).count(1e6) !== 1) file.fail('other-version');
    const memories = file.member('templates').list(most.templates, memory);
    return { kind: 'memories', memories };
  } catch (error) {
    if (error instanceof BadJson) return problem(error.problem);
    throw error;
  }
}

function problem(found: MemoryProblem): ParsedMemories {
  return { kind: 'problem', problem: found };
}

function memory(item: JsonReader): TableMemory {
  if (item.member('version').count(1e6) !== 1) item.member('version').fail('other-version');
  return {
    version: 1,
    name: item.member('name').text(most.text),
    mapping: mapping(item.member('mapping')),
    mutes: item.member('mutes').list(most.mutes, mute),
  };
}

function mapping(item: JsonReader): TableMapping {
  const headerMarks = item.member('headerMarks').list(most.marks, (mark) => mark.text(1e6));
  if (headerMarks.length === 0) item.member('headerMarks').fail();
  return {
    headerMarks,
    columns: item.member('columns').list(most.columns, choice),
    stage: item.member('stage').orNull((stage) => stage.oneOf(evaluatedStages)),
  };
}

function choice(item: JsonReader): ColumnChoice {
  return {
    path: item.member('path').text(most.text),
    nth: item.member('nth').count(most.columns),
    among: item.member('among').count(most.columns),
    meaning: meaning(item.member('meaning')),
  };
}

function meaning(item: JsonReader): ChosenMeaning {
  const kind = item.member('kind').oneOf(['field', 'ratio', ...plainKinds] as const);
  const stage = () => item.member('stage').orNull((word) => word.oneOf(stages));
  if (kind === 'ratio') {
    return { kind, indicator: item.member('indicator').oneOf(indicatorIds), stage: stage() };
  }
  if (kind !== 'field') return { kind };
  const field = item.member('field').oneOf(fieldIds);
  const unit = item.member('unit').orNull((word) => word.text(most.text));
  if (unit !== null && !fitsUnit(field, unit)) item.member('unit').fail();
  return { kind, field, stage: stage(), unit };
}

function mute(item: JsonReader): Mute {
  return {
    code: item.member('code').text(most.text),
    subject: item.member('subject').orNull((word) => word.text(most.text)),
    reason: item.member('reason').text(most.text),
  };
}
