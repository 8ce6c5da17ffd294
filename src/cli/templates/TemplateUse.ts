import type { TableMemory } from '../../app/memory/TableMemory';
import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';

/** Which of the templates that `--mapping` names were applied. */
export class TemplateUse {
  private readonly used = new Set<TableMemory>();

  constructor(
    readonly memories: readonly TableMemory[],
    private readonly messages: Messages,
  ) {}

  /** Those that were applied, in the order of their first use. */
  get applied(): readonly TableMemory[] {
    return [...this.used];
  }

  /** Keeps in mind that a template was applied. */
  note(memory: TableMemory): void {
    this.used.add(memory);
  }

  /** What to say when templates were given and none was applied; `null` otherwise. */
  unusedText(): string | null {
    const { errors, sheet } = this.messages;
    if (this.memories.length === 0 || this.used.size > 0) return null;
    const names = this.memories.map(({ name }) =>
      fillTemplate(errors.cli.templateName, { template: name }),
    );
    const templates = [...new Set(names)].join(sheet.listSeparator);
    return fillTemplate(errors.cli.templatesUnused, { templates });
  }
}
