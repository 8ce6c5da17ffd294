import type { Clause } from '../Clause';
import type { CountyItem } from './CountyStandard';
import { share } from './share';

/** 社会认可度（满意度）: satisfied of the valid questionnaires and of the persons visited, both not below `least`. */
export function satisfactionItem(least: string, clause: Clause): CountyItem {
  return {
    id: '认1',
    part: 'satisfaction',
    tests: [
      share(['questionnaires-satisfied'], 'questionnaires-valid', least),
      share(['visited-satisfied'], 'visited', least, 'where-any'),
    ],
    clause,
  };
}
