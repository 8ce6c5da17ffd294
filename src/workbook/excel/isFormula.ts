/**
 * Whether a cell holds a formula, from what Excel tells as its formula and its value. A text such as
 * `=甲` that was entered with an apostrophe is told alike in both.
 */
export function isFormula(formula: unknown, value: unknown): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}
