/** The unit of a field's amounts, after conversion (万元 → yuan, 亩 → square-metre, 万册 → volume). */
export type Unit = 'person' | 'class' | 'room' | 'set' | 'volume' | 'square-metre' | 'yuan';
