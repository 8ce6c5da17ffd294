import type { School } from '../../../engine/School';
import { cleanWords } from '../../cells/cleanWords';
import { hasSeveralStages } from '../../schools/identify';
import type { Source } from '../Source';
import { plainName } from './plainName';
import type { SourceRow } from './SourceRow';

/** Shorter ones are running numbers (学校编号 1, 2, 3), which every source begins anew. */
const shortestCode = 6;

/** Every school of every source, in order. */
export function sourceRows(sources: readonly Source[]): readonly SourceRow[] {
  const rows: SourceRow[] = [];
  for (const source of sources) {
    const assumed = cellsOfAssumedStage(source);
    for (const school of source.schools) {
      const isAssumed = assumed.has(school.source);
      const stage = isAssumed ? null : school.stage;
      rows.push({
        source,
        school,
        at: rows.length,
        code: codeOf(school),
        name: plainName(school.name, stage),
        stage,
        isOpen: isAssumed || (stage === null && !saysStages(school)),
      });
    }
  }
  return rows;
}

/** 第一中学 was taken for a 初中 for want of a better word; another source may know. */
function cellsOfAssumedStage({ questions }: Source): ReadonlySet<string> {
  return new Set(questions.flatMap(({ code, cell }) => (code === 'stage-assumed' ? [cell] : [])));
}

/** A branch campus goes by its main school's code, which must not join the two. */
function codeOf({ code, branchOf }: School): string {
  const clean = code === null || branchOf !== null ? '' : cleanWords(code);
  return clean.length < shortestCode ? '' : clean;
}

function saysStages({ kind, amounts, stated }: School): boolean {
  if (hasSeveralStages(kind)) return true;
  return [...Object.values(amounts), ...Object.values(stated)].some((entry) =>
    Object.keys(entry).some((part) => part !== 'whole'),
  );
}
