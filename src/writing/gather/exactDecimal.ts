import type Fraction from 'fraction.js';
import { exactNumber } from '../../numeric/exactNumber';

const mostDecimals = 30;

/**
 * An exact amount as a cell can hold it: a number where Excel shows all of its digits, else decimal text. `null`
 * where no decimal is exact (a third).
 */
export function exactDecimal(value: Fraction): number | string | null {
  const near = value.valueOf();
  if (Number.isFinite(near) && exactNumber(near).equals(value)) return near;
  const decimals = decimalsOf(value.d);
  if (decimals === null) return null;
  const digits = ((value.n * 10n ** BigInt(decimals)) / value.d).toString();
  const padded = digits.padStart(decimals + 1, '0');
  const whole = padded.slice(0, padded.length - decimals);
  const rest = decimals === 0 ? '' : `.${padded.slice(padded.length - decimals)}`;
  return `${value.s < 0n ? '-' : ''}${whole}${rest}`;
}

/** How many decimals a division by `divisor` needs, or `null` where it never ends. */
function decimalsOf(divisor: bigint): number | null {
  let power = 1n;
  for (let decimals = 0; decimals <= mostDecimals; decimals++) {
    if (power % divisor === 0n) return decimals;
    power *= 10n;
  }
  return null;
}
