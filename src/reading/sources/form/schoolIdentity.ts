import type { SchoolKind } from '../../../standards/SchoolKind';
import type { Sponsor } from '../../../standards/Sponsor';
import type { Stage } from '../../../standards/Stage';
import type { ReadingFinding } from '../../ReadingFinding';
import { cleanWords } from '../../cells/cleanWords';
import { kindOfName, schoolKindOf } from '../../schools/schoolKindOf';
import { sponsorOf } from '../../schools/sponsorOf';
import { isSchoolName } from '../../words/isSchoolName';
import { cellAddress } from '../../../workbook/notation/cellAddress';
import { fullAddress } from '../../../workbook/notation/fullAddress';
import type { Fact, FactName } from './SchoolFacts';
import type { FormSheet } from './FormSheet';
import type { SchoolSheets } from './schoolSheets';

/** Who the school of some sheets is. */
export interface SchoolIdentity {
  readonly name: string;
  readonly code: string | null;
  /** Address of the cell that names it, or of the first sheet's first cell. */
  readonly source: string;
  readonly kind: SchoolKind;
  readonly sponsor: Sponsor;
  readonly findings: readonly ReadingFinding[];
  readonly questions: readonly ReadingFinding[];
}

interface NamedKind {
  readonly kind: SchoolKind;
  readonly words: string;
  readonly cell: string;
}

const oneStage: Readonly<Partial<Record<SchoolKind, Stage>>> = {
  primary: 'primary',
  junior: 'junior',
  senior: 'senior',
};

/**
 * Name, code, kind and sponsor of the school: from the lines of its sheets; the kind also from the sheets' names
 * (教基4155_九年一贯制学校), the name also from the file's. What contradicts itself is a question.
 */
export function schoolIdentity(sheets: SchoolSheets, file: string | null): SchoolIdentity {
  const source = factOf(sheets, 'name')?.cell ?? firstCell(sheets);
  const { name, findings: naming, isOpen } = nameOf(sheets, { file, source });
  const kinds = kindsOf(sheets, name);
  const kind = kinds.find((one) => one.kind !== 'unknown')?.kind ?? 'unknown';
  const differing = kindQuestions(kinds, name);
  const codes = factsOf(sheets, 'code');
  const twoCodes = codes
    .filter(({ words }) => words !== codes[0]?.words)
    .slice(0, 1)
    .map(({ words, cell }): ReadingFinding => ({
      code: 'form-facts-differ',
      severity: 'warning',
      cell,
      details: { school: name, text: words, value: codes[0]?.words ?? '' },
    }));
  return {
    name,
    code: codes[0]?.words ?? null,
    source,
    kind,
    sponsor: sponsorOf(factOf(sheets, 'sponsor')?.words ?? ''),
    findings: [...naming, ...differing, ...twoCodes],
    questions: [...(isOpen ? naming : []), ...differing, ...twoCodes],
  };
}

function nameOf(
  sheets: SchoolSheets,
  { file, source }: { file: string | null; source: string },
): { name: string; findings: ReadingFinding[]; isOpen: boolean } {
  const [first, ...others] = factsOf(sheets, 'name');
  if (first) {
    const other = others.find(({ words }) => words !== first.words);
    if (!other) return { name: first.words, findings: [], isOpen: false };
    const details = { school: first.words, text: other.words, value: first.words };
    const code = 'form-facts-differ';
    const finding: ReadingFinding = { code, severity: 'warning', cell: other.cell, details };
    return { name: first.words, findings: [finding], isOpen: true };
  }
  const words = cleanWords((file ?? '').replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, ''));
  const name = words.replace(/^\d+[_.-]*|[_-]?(?:教基|基础基).*$|[_(-]?(?:20\d\d.*)$/g, '');
  const isName = isSchoolName(name);
  const code = isName ? 'form-name-from-file' : 'form-name-missing';
  const severity = isName ? 'info' : 'warning';
  const finding: ReadingFinding = { code, severity, cell: source, details: { text: words } };
  return { name: isName ? name : words, findings: [finding], isOpen: !isName };
}

function kindsOf(sheets: SchoolSheets, name: string): NamedKind[] {
  const stated = factsOf(sheets, 'kind').map(({ words, cell }): NamedKind => ({
    kind: schoolKindOf(words),
    words,
    cell,
  }));
  const suffixes = sheets.flatMap((sheet): NamedKind[] => {
    const words = /(?:教基|基础基)\d+续?[_\-—(]+([^)]+)\)?$/.exec(cleanWords(sheet.name))?.[1];
    return words === undefined ? [] : [{ kind: schoolKindOf(words), words, cell: topLeft(sheet) }];
  });
  const named = { kind: kindOfName(cleanWords(name)).kind, words: name, cell: firstCell(sheets) };
  return [...stated, ...suffixes, named];
}

/** A question where two kinds are named that cannot both be meant. A name says less than a line. */
function kindQuestions(kinds: readonly NamedKind[], school: string): ReadingFinding[] {
  const known = kinds.filter(({ kind }) => kind !== 'unknown');
  const [first] = known;
  const other = known.find(({ kind, words }) => {
    if (!first || kind === first.kind) return false;
    // 东关小学 may be a school of nine years by now; two lines must not differ.
    const isName = words === school;
    return !isName || (oneStage[kind] !== undefined && oneStage[first.kind] !== undefined);
  });
  if (!first || !other) return [];
  const details = { school, text: other.words, value: first.words };
  return [{ code: 'form-facts-differ', severity: 'warning', cell: other.cell, details }];
}

function factsOf(sheets: SchoolSheets, fact: FactName): Fact[] {
  return sheets.flatMap(({ facts }) => facts[fact] ?? []);
}

function factOf(sheets: SchoolSheets, fact: FactName): Fact | undefined {
  return factsOf(sheets, fact)[0];
}

function firstCell([first]: SchoolSheets): string {
  return first ? topLeft(first) : '';
}

function topLeft({ sheet, area }: FormSheet): string {
  return fullAddress(sheet, cellAddress({ row: area.top, column: area.left }));
}
