const rooms = '(?:室内|体育馆|体育用房|风雨操场)';
const takesIn = new RegExp(`(?<!不|未|不包|未包)(?:含|包括|包含)[^;。]*?${rooms}`);
const leavesOut = new RegExp(
  `(?:不含|不包括|不包含|未含|未包括|未包含|扣除|减去|剔除|除)[^,;。]*?${rooms}`,
);

/** Whether words on a sports area say that it holds the indoor rooms (`in`), or not (`out`); `null` for neither. */
export function indoorSaid(words: string): 'in' | 'out' | null {
  if (leavesOut.test(words)) return 'out';
  return takesIn.test(words) ? 'in' : null;
}
