/** Header of the column that names each row's quantity. */
export const labelHeader = /^(?:指标|项目|栏目)(?:名称)?$/;
/** Header of a column of units. */
export const unitHeader = /^(?:计量)?单位$/;
/** Header of a column of row codes. */
export const codeHeader = /^(?:代码|编号|行次|行号|序号|栏次)$/;
