import type { EngineFinding } from '../../engine/EngineFinding';
import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import type { ReadingFinding } from '../../reading/ReadingFinding';
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
  return fillTemplate(messages.findings.reading[code], {
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
    ...terms.column,
  };
  return names[value];
}

function engineText(finding: EngineFinding, messages: Messages): string {
  const { findings, terms, sheet } = messages;
  const names = (finding.fields ?? []).map((field) => terms.field[field]);
  const [part = '', whole = ''] = names;
  const text = fillTemplate(findings.engine[finding.code], {
    school: finding.school ?? '',
    stage: finding.stage ? terms.stage[finding.stage] : '',
    indicator: finding.indicator ? terms.indicatorShort[finding.indicator] : '',
    fields: names.join(sheet.listSeparator),
    part,
    whole,
    ...finding.details,
  });
  const cells = finding.sources.map((source) => splitAddress(source).address);
  return cells.length > 0 ? `${cellList([...new Set(cells)], messages)}：${text}` : text;
}
