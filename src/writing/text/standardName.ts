import type { Messages } from '../../locale/Messages';
import type { Standard } from '../../standards/Standard';

/** What a standard is called on papers, in the pane and on the command line: an own one as the clerk named it. */
export function standardName(
  { name, basedOn }: Pick<Standard, 'name' | 'basedOn'>,
  { terms }: Pick<Messages, 'terms'>,
): string {
  return name ?? terms.standard[basedOn];
}
