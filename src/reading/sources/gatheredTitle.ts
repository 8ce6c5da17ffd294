/** Title of a county table that was gathered from several sources, by which it is known again. */
export const gatheredTitle = '县域学校数据汇总表';

/** Begins a line under such a table that says what is still open. */
export const openMark = '待核：';
