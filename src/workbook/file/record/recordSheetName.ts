/** The very hidden sheet that holds the receipt. */
export const recordSheetName = '_均衡记录';
