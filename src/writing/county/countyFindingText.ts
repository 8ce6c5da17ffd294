import { fillTemplate } from '../../locale/fillTemplate';
import type { CountyMessages } from '../../locale/county/CountyMessages';
import type { CountyFinding } from '../../reading/county/CountyFinding';
import { countyFigures, type CountyFigureId } from '../../standards/county/countyFigures';

/** A doubt about the county's sheets in words: the cell with its sheet, what stands there, what to do. */
export function countyFindingText(
  { code, cell, details }: CountyFinding,
  messages: CountyMessages,
): string {
  const { sheets } = messages;
  const { choices = '', school = '', header = '' } = details;
  const named = figureName(details['code'] ?? '', messages);
  const list: Readonly<Partial<Record<string, readonly string[]>>> = sheets.choices;
  return fillTemplate(sheets.findings[code], {
    ...details,
    cell,
    school: school === '' ? '' : `${school} `,
    header: named ?? header,
    choices: (list[choices] ?? []).join(' / '),
  });
}

/** The name of a figure by its number, in the language of the messages. */
function figureName(code: string, { figures }: CountyMessages): string | undefined {
  const ids = Object.keys(countyFigures) as CountyFigureId[];
  const id = ids.find((one) => countyFigures[one].code === code);
  return id === undefined ? undefined : `${code} ${figures[id].name}`;
}
