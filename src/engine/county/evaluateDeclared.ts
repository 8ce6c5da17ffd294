import { countyFigures } from '../../standards/county/countyFigures';
import type { CountyTest, DeclaredTest } from '../../standards/county/CountyTest';
import { signOf } from '../../numeric/signOf';
import type { CountyTestResult } from './CountyEvaluation';
import type { CountyContext } from './CountyContext';
import { openResult } from './openResult';
import { operandOf } from './operandOf';

/**
 * A declaration: 是 (for a veto 无) with its evidence meets it, 否 (有) misses it. The good answer without
 * evidence is open; the bad one needs none.
 */
export function evaluateDeclared(
  test: CountyTest & DeclaredTest,
  { facts }: CountyContext,
): CountyTestResult {
  const { isUsable, ...operand } = operandOf(test.figure, facts);
  const { amount } = operand;
  if (!isUsable || !amount) return { ...openResult(test, 'figure'), operands: [operand] };
  const isSome = signOf(amount) > 0;
  const isGood = countyFigures[test.figure].unit === 'none-some' ? !isSome : isSome;
  const isProven = (facts.figures.get(test.figure)?.evidence ?? '').trim() !== '';
  const status = !isGood ? 'missed' : isProven ? 'met' : 'open';
  return {
    test,
    status,
    value: amount,
    limit: null,
    operands: [operand],
    cases: [],
    missing: status === 'open' ? ['evidence'] : [],
  };
}
