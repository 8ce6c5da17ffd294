import { stageOfLabel } from '../words/stageOfLabel';
import type { TitleLine } from '../region/Region';
import { noBlock, type Block } from './Block';
import { endsBlock, groupLabel, startsBlock, type GroupLabel } from './groupLabel';

/** The block that holds after a heading: a new one, none, or the one above when the words only name a place. */
export function blockAfter(
  block: Block,
  { words, label, row }: { words: string; label: GroupLabel | null; row: number },
): Block {
  if (label && startsBlock(label)) {
    const { stage, kind, numbering } = label;
    return { ...block, stage, kind, numbering, says: words, row };
  }
  if (block.stage === null && block.kind === 'unknown') return block;
  return endsBlock(words, label, block) ? { ...noBlock, hasOwnTitle: block.hasOwnTitle } : block;
}

/**
 * The block under a title above a repeated header. A title that says the same as the table's own, or that the
 * list goes on, changes nothing; one without a stage leaves the stage open.
 */
export function blockUnder(block: Block, { text }: TitleLine, tableTitle: string | null): Block {
  if (text === tableTitle || /续/.test(text)) return block;
  const label = groupLabel(text);
  const kind = isPointTitle(text) ? 'teaching-point' : (label?.kind ?? 'unknown');
  const stage = stageOfLabel(text) ?? label?.stage ?? null;
  const numbering = label?.numbering ?? 'none';
  return { stage, kind, says: text, row: null, numbering, hasOwnTitle: true };
}

/** Whether a title speaks of teaching points only. */
export function isPointTitle(text: string): boolean {
  return /教学点/.test(text) && !/[、和及与含]教学点|教学点[、和及与]/.test(text);
}
