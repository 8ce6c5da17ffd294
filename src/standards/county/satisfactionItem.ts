import type { Clause } from '../Clause';
import type { CountyItem } from './CountyStandard';
import { share } from './share';
import { shareWhereAny } from './shareWhereAny';

/** 社会认可度（满意度）: satisfied of the valid questionnaires and of the persons visited, both not below `least`. */
export function satisfactionItem(least: string, clause: Clause): CountyItem {
  return {
    id: '认1',
    part: 'satisfaction',
    tests: [
      share(['questionnaires-satisfied'], 'questionnaires-valid', least),
      shareWhereAny(['visited-satisfied'], 'visited', least),
    ],
    clause,
  };
}
