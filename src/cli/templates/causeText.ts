import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import { ignoredText } from './ignoredText';
import type { TemplateOn } from './templateOn';

/**
 * What a refusal adds where a template is why a sheet gives no table: which template, and what it says about the
 * columns; `''` where no template fits, or the sheet is no table without it either.
 */
export function causeText(found: TemplateOn | null, messages: Messages): string {
  if (!found?.isTableWithout) return '';
  const { memory } = found;
  const { templateCause } = messages.errors.cli;
  return ignoredText(memory, messages) || fillTemplate(templateCause, { template: memory.name });
}
