/** The hidden sheet that holds the record of what we wrote. */
export const recordSheetName = '_均衡记录';
