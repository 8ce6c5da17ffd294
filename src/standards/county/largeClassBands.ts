/** 大班额 and 超大班额: from how many pupils on, whatever the stage, the largest first. */
export const largeClassBands = [
  { band: 'very-large', from: '66' },
  { band: 'large', from: '56' },
] as const;
