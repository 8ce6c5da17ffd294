import type { Cells } from '../cells/Cells';
import { recogniseHeader } from '../columns/recogniseHeader';

/** What a row holds that a header would hold. */
export interface HeaderHits {
  /** 2 for a name or pupils, 1 for any other known header word. */
  readonly score: number;
  readonly hits: number;
  /** Hits that name a quantity or a ratio. */
  readonly quantities: number;
  readonly numbers: number;
  readonly nameColumn: number | null;
}

const longest = 60;

interface ScoredWords {
  readonly score: number;
  readonly isName: boolean;
  readonly isQuantity: boolean;
}

/** How strongly single words look like a header; remembers what it has seen. */
export type WordScore = (words: string) => ScoredWords;

/** A scorer for one sheet. */
export function wordScorer(): WordScore {
  const seen = new Map<string, ScoredWords>();
  return (words) => {
    const known = seen.get(words);
    if (known) return known;
    const scored = score(words);
    seen.set(words, scored);
    return scored;
  };
}

function score(words: string): ScoredWords {
  const nothing = { score: 0, isName: false, isQuantity: false };
  if (words.length > longest) return nothing;
  const { meaning } = recogniseHeader([words]);
  if (meaning.kind === 'unknown') return nothing;
  if (meaning.kind === 'name') return { score: 2, isName: true, isQuantity: false };
  const isQuantity = meaning.kind === 'field' || meaning.kind === 'ratio';
  const isPupils = meaning.kind === 'field' && meaning.field === 'pupils';
  return { score: isPupils ? 2 : 1, isName: false, isQuantity };
}

const none: HeaderHits = { score: 0, hits: 0, quantities: 0, numbers: 0, nameColumn: null };

/** Counts a row's header words and numbers. A row with as many numbers as texts is no header and has no hits. */
export function headerHits(cells: Cells, row: number, scoreOf: WordScore): HeaderHits {
  const { texts, numbers } = textColumns(cells, row);
  if (numbers >= texts.length) return { ...none, numbers };
  let { score: total, hits, quantities, nameColumn } = none;
  for (const column of texts) {
    const { score: one, isName, isQuantity } = scoreOf(cells.words(row, column));
    if (one === 0) continue;
    total += one;
    hits++;
    if (isQuantity) quantities++;
    if (isName) nameColumn ??= column;
  }
  return { score: total, hits, quantities, numbers, nameColumn };
}

function textColumns(cells: Cells, row: number): { texts: number[]; numbers: number } {
  const texts: number[] = [];
  let numbers = 0;
  for (let column = cells.area.left; column <= cells.area.right; column++) {
    const value = cells.value(row, column);
    if (typeof value === 'string') texts.push(column);
    else if (value !== null) numbers++;
  }
  return { texts, numbers };
}
