/** Chinese texts of the county's part: pane. */
export const pane = {} as const;
