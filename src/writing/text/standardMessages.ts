import type { Messages } from '../../locale/Messages';
import type { Standard } from '../../standards/Standard';
import { floorPercent } from './floorPercent';

/** How the texts of the locale name the floor of the national standard. */
const national = '85%';
const written = /85 ?%/g;

/** How the texts of the locale name the limit of small teaching points. */
const smallPoint = '50';

/**
 * The texts with the figures of the standard in force in place of the national ones that they name: the floor (an own
 * standard may set 60 %, or none) and the size of small teaching points. The texts themselves where nothing differs.
 */
export function standardMessages(messages: Messages, standard: Standard): Messages {
  return withPoints(withFloor(messages, standard), standard);
}

function withFloor(messages: Messages, { schoolRule }: Standard): Messages {
  const floor = schoolRule ? floorPercent(schoolRule) : national;
  if (floor === national) return messages;
  const { terms, sheet, explain, findings, pane } = messages;
  const put = <Text>(text: Text): Text => replaced(text, written, floor ?? '0%');
  const near = floor === null ? terms.missed : put(terms.level.floor);
  const nearShort = floor === null ? terms.missed : put(terms.levelShort.floor);
  return {
    ...messages,
    terms: {
      ...terms,
      level: { ...put(terms.level), floor: near },
      levelShort: { ...put(terms.levelShort), floor: nearShort },
    },
    sheet: { ...put(sheet), floor: near },
    explain: put(explain),
    findings: { ...findings, reason: put(findings.reason) },
    pane: put(pane),
  };
}

function withPoints(messages: Messages, { scope }: Standard): Messages {
  const rule = scope.find(({ code }) => code === 'teaching-point-under-50');
  const below = String(rule?.pupilsBelow ?? smallPoint);
  if (below === smallPoint) return messages;
  const { terms } = messages;
  const exclusion = replaced(terms.exclusion, smallPoint, below);
  return {
    ...messages,
    terms: { ...terms, exclusion, setting: replaced(terms.setting, smallPoint, below) },
  };
}

/** Every text of a group, however deep, with another figure in it. */
function replaced<Text>(text: Text, from: string | RegExp, to: string): Text;
function replaced(text: unknown, from: string | RegExp, to: string): unknown {
  if (typeof text === 'string') return text.replace(from, to);
  if (Array.isArray(text)) return text.map((one: unknown) => replaced(one, from, to));
  if (typeof text !== 'object' || text === null) return text;
  return Object.fromEntries(
    Object.entries(text).map(([key, one]: [string, unknown]) => [key, replaced(one, from, to)]),
  );
}
