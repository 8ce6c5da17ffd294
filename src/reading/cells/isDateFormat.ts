/** Whether a number format shows a number as a date or a time: `yyyy/m/d`, `h:mm`, `m"月"d"日"`. */
export function isDateFormat(format: string): boolean {
  if (format === 'General') return false;
  return /[ydhs]/i.test(format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|General/gi, ''));
}
