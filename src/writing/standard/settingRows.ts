import type { CountyStandard } from '../../standards/county/CountyStandard';
import { countyPool } from '../../standards/own/countyPool';
import { settingCodes } from '../../standards/own/settingCodes';
import type { Standard } from '../../standards/Standard';
import type { CountyTexts } from '../county/CountyTexts';
import type { StandardRow } from './StandardRow';

/** Doubtful points and what is chosen; those about who is counted are rows of the scope. */
export function settingRows(
  standard: Standard,
  county: CountyStandard,
  texts: CountyTexts,
): readonly StandardRow[] {
  const words = texts.county.standard;
  const others = countyPool(standard.basedOn).settings.filter(
    ({ id }) => !county.settings.some((own) => own.id === id),
  );
  return [...standard.settings, ...county.settings, ...others].flatMap(
    ({ id, value }): StandardRow[] => {
      if (!(id in settingCodes)) return [];
      const known = id as keyof typeof settingCodes;
      const values: Readonly<Record<string, string>> = words.settingValues[known];
      return [
        {
          category: 'setting',
          code: settingCodes[known],
          item: words.settings[known],
          value: values[value] ?? value,
          choices: Object.values(values),
        },
      ];
    },
  );
}
