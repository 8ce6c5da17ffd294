import { withoutYears } from '../../reading/mapping/withoutYears';
import type { RecognisedHeader } from '../../reading/RecognisedHeader';
import type { TableMemory } from './TableMemory';

const longest = 40;

/** A memory of the table's template in which nothing is said yet. It is named by the title, else by header words. */
export function newMemory({
  title,
  headerMarks,
}: Pick<RecognisedHeader, 'title' | 'headerMarks'>): TableMemory {
  const named = withoutYears(title ?? '').replace(/[（(]\s*[）)]/g, '');
  const words = named || (headerMarks[0] ?? '').replaceAll('|', '、');
  return {
    version: 1,
    name: words.slice(0, longest),
    mapping: { headerMarks, columns: [], stage: null },
    mutes: [],
  };
}
