/** One question to the real Excel: whether it does what our adapter takes for granted. */
export interface SelfTestCheck {
  /** `entries/number-like`: group and name. */
  readonly id: string;
  /** What the simulated Excel of the tests answers; `null` where the answer is only noted. */
  readonly expected: string | null;
  /** Requirement set that this Excel lacks for the question, or `null`. */
  readonly lacks: string | null;
  /**
   * Asks, on a sheet of ours.
   *
   * @throws whatever Excel answers
   */
  readonly ask: () => Promise<string>;
}
