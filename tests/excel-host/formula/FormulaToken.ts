/** A piece of a formula's text; all pieces joined give the text again. */
export interface FormulaToken {
  readonly kind: 'text' | 'number' | 'reference' | 'error' | 'word' | 'sign' | 'blank';
  readonly text: string;
}
