/** The pair that a clerk typed and Excel took for a time: 1:22 is kept as 22 minutes past one. */
export function pairOfTime(days: number): string {
  const minutes = Math.round(days * 24 * 60);
  return `${Math.floor(minutes / 60)}:${minutes % 60}`;
}
