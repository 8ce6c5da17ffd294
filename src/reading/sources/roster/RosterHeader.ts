/** What a column of a list of teachers tells about each. */
export type RosterRole =
  | 'name'
  | 'id'
  | 'school'
  | 'code'
  | 'stage'
  | 'degree'
  | 'backbone'
  | 'subject'
  | 'title'
  | 'full-time'
  | 'duty';

/** A column of a roster with its header words. */
export interface RosterColumn {
  readonly column: number;
  readonly header: string;
}

/** The header of a list of teachers. */
export interface RosterHeader {
  readonly top: number;
  readonly bottom: number;
  readonly columns: ReadonlyMap<RosterRole, RosterColumn>;
}
