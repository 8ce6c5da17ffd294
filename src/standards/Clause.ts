/** Where a rule stands written. */
export interface Clause {
  /** Document number, e.g. `教督〔2017〕6号`. */
  readonly document: string;
  /** Place in the document, e.g. `第六条`. */
  readonly clause: string;
  /** How sure the rule is: A official text, B secondary sources, C to be confirmed. */
  readonly confidence: 'A' | 'B' | 'C';
}
