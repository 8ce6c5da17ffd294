import { hasFormula } from '../../../src/workbench/grid/hasFormula';

describe('hasFormula', () => {
  it('finds a formula at any depth', () => {
    expect(hasFormula({ value: { f: '=A1' } })).toBe(true);
    expect(hasFormula({ value: { 7: { 3: { f: '=A1', v: null } } } })).toBe(true);
  });

  it('takes values and cleared formulas for none', () => {
    expect(hasFormula({ value: { 7: { 3: { v: '=A1', f: null } } } })).toBe(false);
    expect(hasFormula(null)).toBe(false);
  });
});
