/**
 * The unit of a field's amounts, after conversion (万元 → yuan, 亩 → square-metre, 万册 → volume). `yes-no` is 1 or 0.
 */
export type Unit =
  'person' | 'class' | 'grade' | 'room' | 'set' | 'volume' | 'square-metre' | 'yuan' | 'yes-no';
