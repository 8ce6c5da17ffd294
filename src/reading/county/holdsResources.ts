import type { CountySheet } from './CountySheet';

/** What the indicators of both standards count of a school. */
const resources =
  /专任教师|教职工|规定学历|骨干教师|(?:体育|音体美|艺术)[^是否]{0,4}教师|中级[^是否]{0,6}教师|辅助用房|运动场|体育场馆|仪器设备|设备值|多媒体教室|计算机|图书|藏书/;
/** A class list may say such things of the teacher who leads a class. */
const ofOnePerson = /^(?:是否|班主任)/;

/** Whether it is a school table after all: its header, of one row or several, holds what an evaluation counts. */
export function holdsResources({ cells, headerRow, columns }: CountySheet): boolean {
  const school = columns.get('school');
  const merge = school ? cells.mergeAt(headerRow, school.column) : null;
  for (let row = headerRow; row <= (merge?.bottom ?? headerRow); row++) {
    for (let column = cells.area.left; column <= cells.area.right; column++) {
      const words = cells.shown(row, column);
      if (resources.test(words) && !ofOnePerson.test(words)) return true;
    }
  }
  return false;
}
