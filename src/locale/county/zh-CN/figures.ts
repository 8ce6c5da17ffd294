/** Chinese texts of the county's part: figures. */
export const figures = {} as const;
