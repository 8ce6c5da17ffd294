import type { IndicatorId } from '../../standards/IndicatorId';

const ratioWords =
  /生均|每百|每生|师均|校均|班均|人均|师生比|生师比|生机比|师机比|与专任教师(?:之)?比|平均每|均值/;

const indicators: readonly (readonly [RegExp, IndicatorId, IndicatorId])[] = [
  [/高于规定学历|学历教师/, 'qualified-teachers-per-100', 'qualified-teachers-per-pupil'],
  [/骨干教师/, 'backbone-teachers-per-100', 'backbone-teachers-per-100'],
  [/体育.*艺术.*教师|音体美|体艺|艺体/, 'pe-arts-teachers-per-100', 'pe-arts-teachers-per-100'],
  [/中级/, 'intermediate-title-teachers-per-pupil', 'intermediate-title-teachers-per-pupil'],
  [/辅助用房|教辅用房/, 'teaching-space-per-pupil', 'teaching-space-per-pupil'],
  [/运动场|体育场/, 'sports-space-per-pupil', 'sports-space-per-pupil'],
  [/仪器设备|设备值/, 'equipment-value-per-pupil', 'equipment-value-per-pupil'],
  [/多媒体/, 'networked-classrooms-per-100', 'networked-classrooms-per-100'],
  [/计算机|终端/, 'computers-per-100', 'computers-per-100'],
  [/图书|藏书/, 'books-per-pupil', 'books-per-pupil'],
  [/师生比|生师比|与专任教师/, 'teachers-per-pupil', 'teachers-per-pupil'],
];

/** Whether header words speak of a value per pupil, so that the column never holds a raw quantity. */
export function isRatio(words: string): boolean {
  return ratioWords.test(words);
}

/** The indicator of a ratio column, or `null` for a ratio that is none of the standards' indicators. */
export function ratioIndicator(words: string): IndicatorId | null {
  const hit = indicators.find(([pattern]) => pattern.test(words));
  return hit ? (/每百/.test(words) ? hit[1] : hit[2]) : null;
}
