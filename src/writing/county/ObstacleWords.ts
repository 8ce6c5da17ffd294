/** Something that stands in the way of applying, in words, by the columns of the overview. */
export interface ObstacleWords {
  readonly part: string;
  readonly subject: string;
  readonly present: string;
  readonly wanted: string;
  /** Full addresses of the cells to look at; empty where there is none yet. */
  readonly cells: readonly string[];
  readonly clause: string;
}
