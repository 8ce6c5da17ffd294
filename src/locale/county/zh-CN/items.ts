/** Chinese texts of the county's part: items. */
export const items = {} as const;
