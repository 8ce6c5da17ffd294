/** One request of the client and its answer. */
export interface RoundTrip {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** Code of the error it ended in, or `null`. */
  readonly error: string | null;
}
