import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';

const shownSources = 12;

/** Names of sources in one line: the first twelve of them, and of more how many there are. */
export function sourceNames(names: readonly string[], { gather, sheet }: Messages): string {
  const list = names.slice(0, shownSources).join(sheet.listSeparator);
  if (names.length <= shownSources) return list;
  return fillTemplate(gather.manySources, { list, count: names.length });
}
