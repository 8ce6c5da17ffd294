import type { EngineFinding, EngineFindingCode } from '../../engine/EngineFinding';
import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import type { ReadingFinding, ReadingFindingCode } from '../../reading/ReadingFinding';
import { splitAddress } from '../../workbook/notation/splitAddress';
import { cellList } from './cellList';

/** A doubt of the data check, about a cell or about quantities. */
export type Finding = ReadingFinding | EngineFinding;

/** A doubt in words: what stands there, what it means for the result, what to do. */
export function findingText(finding: Finding, messages: Messages): string {
  return 'cell' in finding ? readingText(finding, messages) : engineText(finding, messages);
}

function readingText({ code, cell, details }: ReadingFinding, messages: Messages): string {
  const { value = '' } = details;
  const texts: Readonly<Record<ReadingFindingCode, string>> = {
    ...messages.findings.reading,
    ...messages.health.reading,
  };
  return fillTemplate(texts[code], {
    cell: splitAddress(cell).address,
    school: '',
    ...details,
    value: named(value, messages) ?? splitAddress(value).address,
  });
}

/** The name of a stage or field that a detail holds as its code. */
function named(value: string, { terms }: Messages): string | undefined {
  const names: Readonly<Record<string, string>> = {
    ...terms.stage,
    ...terms.field,
    ...terms.indicatorShort,
    ...terms.column,
  };
  return names[value];
}

function engineText(finding: EngineFinding, messages: Messages): string {
  const { findings, health, terms, sheet } = messages;
  const texts: Readonly<Record<EngineFindingCode, string>> = {
    ...findings.engine,
    ...health.engine,
  };
  const names = (finding.fields ?? []).map((field) => terms.field[field]);
  const text = fillTemplate(texts[finding.code], {
    school: finding.school ?? '',
    stage: finding.stage ? terms.stage[finding.stage] : '',
    indicator: finding.indicator ? terms.indicatorShort[finding.indicator] : '',
    fields: names.join(sheet.listSeparator),
    ...wholeAndParts(finding, messages),
    ...finding.details,
  });
  const cells = finding.sources.map((source) => splitAddress(source).address);
  return cells.length > 0 ? `${cellList([...new Set(cells)], messages)}：${text}` : text;
}

/** Codes about two quantities. */
const pairs: readonly EngineFindingCode[] = [
  'part-exceeds-whole',
  'intake-differs',
  'graduates-differ',
];

/** A part stands before its whole; of several parts the whole is named first. */
function wholeAndParts(
  { code, fields = [] }: EngineFinding,
  { terms, sheet, health }: Messages,
): Readonly<Record<'part' | 'whole' | 'parts', string>> {
  const names = fields.map((field) => terms.field[field]);
  const [first = '', ...others] = names;
  if (pairs.includes(code)) return { part: first, whole: others[0] ?? '', parts: first };
  const parts = others.length > 0 ? others.join(sheet.listSeparator) : health.stages;
  return { part: first, whole: first, parts };
}
