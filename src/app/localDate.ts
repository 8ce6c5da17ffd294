/** The day on the clerk's own calendar, YYYY-MM-DD. */
export function localDate(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
}
