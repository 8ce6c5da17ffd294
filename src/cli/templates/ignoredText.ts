import type { TableMemory } from '../../app/memory/TableMemory';
import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';

/** Which columns a template sets aside, as the likely cause that a table lacks them; `''` when it sets none aside. */
export function ignoredText({ name, mapping }: TableMemory, { errors }: Messages): string {
  const columns = mapping.columns.filter(({ meaning }) => meaning.kind === 'ignored');
  if (columns.length === 0) return '';
  const { templateIgnored, templateColumn } = errors.cli;
  const list = columns.map(({ path }) => fillTemplate(templateColumn, { header: path })).join('');
  return fillTemplate(templateIgnored, { template: name, columns: list });
}
