/** Level of one value: 达标, 未达标但不低于85%, 低于85%, 无法判定. */
export type Level = 'met' | 'floor' | 'below' | 'unknown';
