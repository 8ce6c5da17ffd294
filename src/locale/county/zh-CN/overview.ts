/** Chinese texts of the county's part: overview. */
export const overview = {} as const;
