/**
 * Widths of the overview's columns: number, part, subject, three that are one text or three counts, what is asked,
 * cells, clause.
 */
export const overviewWidths = [7, 14, 25, 13, 13, 13, 23, 17, 24] as const;
