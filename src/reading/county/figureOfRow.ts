import { countyFigures, type CountyFigureId } from '../../standards/county/countyFigures';
import { cleanWords } from '../cells/cleanWords';
import { figureNames } from './figureNames';

const ids = Object.keys(countyFigures) as CountyFigureId[];
const byCode: ReadonlyMap<string, CountyFigureId> = new Map(
  ids.map((id) => [countyFigures[id].code, id]),
);
const byName: ReadonlyMap<string, CountyFigureId> = new Map(
  ids.map((id) => [plain(cleanWords(figureNames[id])), id]),
);

/** The figures that a row's number and its item name, from cleaned words. */
export function figureOfRow(
  code: string,
  item: string,
): { readonly byCode: CountyFigureId | null; readonly byName: CountyFigureId | null } {
  return { byCode: byCode.get(code) ?? null, byName: byName.get(plain(item)) ?? null };
}

function plain(words: string): string {
  return words.replace(/[,、。;:"“”'‘’]/g, '').toLowerCase();
}
