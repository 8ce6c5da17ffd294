import { memoryFor } from '../../app/memory/memoryFor';
import type { TableMemory } from '../../app/memory/TableMemory';
import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import type { EvaluatedFile } from '../EvaluatedFile';

/** A line for each evaluated table to which a template was applied: which one, and what it changed. */
export function appliedLines(
  files: readonly EvaluatedFile[],
  memories: readonly TableMemory[],
  { errors }: Messages,
): readonly string[] {
  return files.flatMap(({ file, tables }) =>
    tables.flatMap(({ table, muted }) => {
      const memory = memoryFor(table.headerMarks, memories);
      if (!memory) return [];
      const lost = table.findings.filter(({ code }) => code === 'choice-lost').length;
      const facts = {
        file,
        sheet: table.sheet,
        template: memory.name,
        columns: memory.mapping.columns.length - lost,
        muted: muted.length,
      };
      return [fillTemplate(errors.cli.templateUsed, facts)];
    }),
  );
}
