import Fraction from 'fraction.js';
import type { CompareTest } from '../../standards/county/CountyTest';
import { exactText } from '../explain/exactText';

/** A limit for print, with all its decimals: `10%`, `0.15`. */
export function limitText(limit: Fraction | string, as: CompareTest['as']): string {
  const exact = new Fraction(limit);
  return as === 'percent' ? `${exactText(exact.mul(100))}%` : exactText(exact);
}
