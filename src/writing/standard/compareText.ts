import type { StandardDifference } from '../../standards/compareStandards';
import type { CountyTexts } from '../county/CountyTexts';

/** A line in which an own standard differs: `指标 · 生均图书册数（小学）：无 → 25`. */
export function compareText(line: StandardDifference, texts: CountyTexts): string {
  const { messages, county } = texts;
  const { categories } = county.standard;
  const stage = line.stage ? `（${messages.terms.stage[line.stage]}）` : '';
  const [from, to] = [line.builtIn, line.own].map((value) => valueText(line, value, texts));
  return `${categories[line.category]} · ${nameOf(line, texts)}${stage}：${from} → ${to}`;
}

function nameOf({ category, code }: StandardDifference, { messages, county }: CountyTexts): string {
  const { terms } = messages;
  const { differences } = county.standard;
  const names: Readonly<Record<StandardDifference['category'], Readonly<Record<string, string>>>> =
    {
      indicator: terms.indicator,
      'school-rule': differences,
      coefficient: differences,
      scope: terms.exclusion,
      split: differences,
      setting: terms.setting,
    };
  return names[category][code] ?? code;
}

function valueText(
  { category, code }: StandardDifference,
  value: string | null,
  { messages, county }: CountyTexts,
): string {
  const { differences, choices } = county.standard;
  if (value === null) return category === 'scope' ? differences.counted : differences.absent;
  const words: Readonly<Record<string, string>> = {
    used: differences.used,
    ...choices.coefficient,
    ...messages.terms.settingValue,
    'leave-out': differences.leftOut,
  };
  const isNoFloor = code === 'floor' && Number(value) === 0;
  return isNoFloor ? differences.noFloor : (words[value] ?? value);
}
