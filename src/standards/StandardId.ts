/** A built-in standard. */
export type StandardId = 'quality-balance-2017' | 'basic-balance-2012';
