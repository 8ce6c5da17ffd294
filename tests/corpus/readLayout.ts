import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Fraction from 'fraction.js';
import { evaluate } from '../../src/engine/evaluate';
import type { Amount } from '../../src/engine/Amount';
import type { EngineFinding } from '../../src/engine/EngineFinding';
import type { Evaluation, StageResult } from '../../src/engine/Evaluation';
import type { Section } from '../../src/engine/Section';
import type { ReadingFinding } from '../../src/reading/ReadingFinding';
import { readTable } from '../../src/reading/readTable';
import type { SchoolTable } from '../../src/reading/SchoolTable';
import { standards } from '../../src/standards/standards';
import { openFileWorkbook } from '../../src/workbook/file/openFileWorkbook';
import type { FileWorkbook } from '../../src/workbook/file/FileWorkbook';
import { loadExcelize } from '../workbook/file/loadExcelize';
import type { ExpectedLayout, ExpectedRead, ExpectedTable, Texts } from './ExpectedLayout';

/** Opens a layout's file as the command line does. */
export async function openLayout(id: string): Promise<FileWorkbook> {
  const bytes = readFileSync(join(__dirname, 'files', `${id}.xlsx`));
  return openFileWorkbook(new Uint8Array(bytes), await loadExcelize(), { name: `${id}.xlsx` });
}

/** Reads and evaluates what a declared reading names, in the shape of its expectation. */
export async function readLayout(
  workbook: FileWorkbook,
  { standard }: ExpectedLayout,
  { sheet, select }: ExpectedRead,
): Promise<ExpectedRead> {
  const range = select === null ? {} : { range: select };
  const outcome = readTable(await workbook.read({ kind: 'sheet', sheet, ...range }));
  const asked = { sheet, select };
  if (outcome.kind === 'refused') return { ...asked, refused: outcome.refusal.code };
  const { table } = outcome;
  return { ...asked, ...tableOf(table, evaluate(table.schools, standards[standard])) };
}

/** An expectation with every decimal text in the one form that `readLayout` gives. */
export function comparable(expected: ExpectedRead): ExpectedRead {
  if ('refused' in expected) return expected;
  return {
    ...expected,
    sections: expected.sections.map((section) => ({
      ...section,
      amounts: inLowestTerms(section.amounts),
      stated: inLowestTerms(section.stated),
    })),
  };
}

function tableOf(table: SchoolTable, evaluation: Evaluation): ExpectedTable {
  const sections = evaluation.stages.flatMap((stage) => stage.sections.map((one) => one.section));
  return {
    sections: sections.map((section) => ({
      name: section.school.name,
      stage: section.stage,
      cell: within(section.school.source),
      amounts: textsOf(section.amounts),
      stated: textsOf(section.stated),
    })),
    excluded: evaluation.excluded
      .map(({ school, code }) => `${code}@${within(school.source)}`)
      .sort(),
    findings: table.findings.map(cellText).sort(),
    questions: table.questions.map(cellText).sort(),
    certainty: table.certainty,
    engine: evaluation.findings.map(sourceText).sort(),
    squaredCoefficients: Object.fromEntries(
      evaluation.stages.map((stage) => [stage.stage, squaredCoefficients(stage)]),
    ),
  };
}

function squaredCoefficients({ indicators }: StageResult): Record<string, number | null> {
  return Object.fromEntries(
    indicators.map(({ indicator, coefficient }) => [
      indicator.id,
      'value' in coefficient ? coefficient.value ** 2 : null,
    ]),
  );
}

function textsOf(amounts: Section['amounts'] | Section['stated']): Texts {
  const entries = Object.entries(amounts).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, amount]) => [name, textOf(amount)]));
}

function textOf(amount: Amount): string {
  return 'value' in amount ? amount.value.toFraction() : `missing:${amount.missing}`;
}

function inLowestTerms(texts: Texts): Texts {
  const entries = Object.entries(texts).map(([name, text]): [string, string] => [
    name,
    text.startsWith('missing:') ? text : new Fraction(text).toFraction(),
  ]);
  return Object.fromEntries(entries);
}

function cellText({ code, cell }: ReadingFinding): string {
  return `${code}@${within(cell)}`;
}

function sourceText({ code, sources }: EngineFinding): string {
  return `${code}@${within(sources[0] ?? '')}`;
}

/** The address without its sheet. */
function within(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}
