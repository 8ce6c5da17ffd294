import type { Unit } from '../../standards/Unit';

/** What a written unit can measure, and the factor to the canonical unit as exact text. */
export interface WrittenUnit {
  readonly measures: readonly Unit[];
  readonly factor: string;
}

const unit = (factor: string, ...measures: Unit[]): WrittenUnit => ({ measures, factor });

/** Unit spellings; ㎡ is found as `m2`. 1 亩 is 10000/15 square metres. */
const spellings: ReadonlyMap<string, WrittenUnit> = new Map([
  ['元', unit('1', 'yuan')],
  ['圆', unit('1', 'yuan')],
  ['人民币元', unit('1', 'yuan')],
  ['百元', unit('100', 'yuan')],
  ['千元', unit('1000', 'yuan')],
  ['仟元', unit('1000', 'yuan')],
  ['千圆', unit('1000', 'yuan')],
  ['万元', unit('10000', 'yuan')],
  ['万圆', unit('10000', 'yuan')],
  ['萬元', unit('10000', 'yuan')],
  ['万', unit('10000', 'yuan', 'volume', 'square-metre', 'person')],
  ['十万元', unit('100000', 'yuan')],
  ['百万元', unit('1000000', 'yuan')],
  ['千万元', unit('10000000', 'yuan')],
  ['亿元', unit('100000000', 'yuan')],
  ['m2', unit('1', 'square-metre')],
  ['平方米', unit('1', 'square-metre')],
  ['平米', unit('1', 'square-metre')],
  ['平方', unit('1', 'square-metre')],
  ['万平方米', unit('10000', 'square-metre')],
  ['万m2', unit('10000', 'square-metre')],
  ['公顷', unit('10000', 'square-metre')],
  ['亩', unit('2000/3', 'square-metre')],
  ['人', unit('1', 'person')],
  ['名', unit('1', 'person')],
  ['位', unit('1', 'person')],
  ['万人', unit('10000', 'person')],
  ['班', unit('1', 'class')],
  ['个', unit('1', 'class', 'room')],
  ['间', unit('1', 'room')],
  ['口', unit('1', 'room')],
  ['台', unit('1', 'set')],
  ['套', unit('1', 'set')],
  ['台套', unit('1', 'set')],
  ['册', unit('1', 'volume')],
  ['本', unit('1', 'volume')],
  ['千册', unit('1000', 'volume')],
  ['万册', unit('10000', 'volume')],
]);

/** The unit that cleaned words name (`万元`, `㎡`, `M2`, `台/套`), or `null` when they name none. */
export function writtenUnit(words: string): WrittenUnit | null {
  const plain = words.normalize('NFKC').toLowerCase();
  return spellings.get(plain.replace(/[/()、]/g, '')) ?? null;
}

/** A unit per pupil or per hundred pupils. */
export interface PerPupilUnit {
  /** What stands above the line: `元` of `元/生`. */
  readonly unit: string;
  readonly isHundred: boolean;
}

/** `元/生`, `㎡/人`, `人/百生`, taken apart; `null` for any other unit. */
export function perPupilUnit(words: string): PerPupilUnit | null {
  const match = /^(.{1,4})\/(百名?|每百名?|每)?(?:学?生|人)$/.exec(words);
  return match?.[1] ? { unit: match[1], isHundred: /百/.test(match[2] ?? '') } : null;
}

/** Whether a unit can only belong to a ratio: `%`, `元/生`, `人/百生`. */
export function isRatioUnit(words: string): boolean {
  return /^(?:[%‰]|百分比)$/.test(words) || perPupilUnit(words) !== null;
}
