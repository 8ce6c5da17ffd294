/** Chinese texts of the county's part: standard. */
export const standard = {} as const;
