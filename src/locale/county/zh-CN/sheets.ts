/** Chinese texts of the county's part: sheets. */
export const sheets = {} as const;
