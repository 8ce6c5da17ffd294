import type { CountyMissing } from '../../engine/county/CountyEvaluation';
import { fillTemplate } from '../../locale/fillTemplate';
import type { CountyTest } from '../../standards/county/CountyTest';
import type { CountyTexts } from './CountyTexts';

/** Why something is 待填报, in words: what is missing, and in which list. */
export function countyMissingText(
  missing: CountyMissing,
  { kind }: CountyTest,
  { county }: CountyTexts,
): string {
  const { overview } = county;
  const lists: Readonly<Partial<Record<CountyTest['kind'], string>>> = overview.lists;
  return fillTemplate(overview.missing[missing], { list: lists[kind] ?? '' });
}
