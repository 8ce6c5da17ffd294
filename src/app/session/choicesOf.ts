import { standards } from '../../standards/standards';
import type { AssessOptions } from '../AssessOptions';
import type { Session } from './Session';

/** How the session evaluates any table: its standard, and all that is known of templates, saved or not. */
export function choicesOf({
  standardId,
  own,
  corrections,
  memories,
}: Pick<Session, 'standardId' | 'own' | 'corrections' | 'memories'>): Pick<
  AssessOptions,
  'standard' | 'memories'
> {
  return {
    standard: own?.standard ?? standards[standardId],
    memories: [...corrections, ...memories],
  };
}
