/** A point that the documents leave in doubt, with the choices and the one taken. */
export interface Setting {
  readonly id:
    | 'primary-degree'
    | 'small-teaching-points'
    | 'private-schools'
    | 'higher-government-schools'
    | 'teachers-in-ratio';
  readonly choices: readonly string[];
  readonly value: string;
  /** What is in doubt and what speaks for the default: source keys in words. */
  readonly source: string;
}
