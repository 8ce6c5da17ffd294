/** What a column of a sheet 评估标准 holds. */
export type StandardColumn =
  'category' | 'code' | 'item' | 'unit' | 'primary' | 'junior' | 'value' | 'note' | 'clause';
