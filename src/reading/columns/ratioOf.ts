import type { FieldId } from '../../standards/FieldId';
import type { IndicatorId } from '../../standards/IndicatorId';

const ratioWords =
  /生均|每百|百生|每生|师均|校均|班均|人均|师生比|生师比|生机比|师机比|教师(?:数)?(?:与|和)?(?:在校)?学生(?:数)?(?:之)?比|学生(?:数)?(?:与|和)?(?:专任)?教师(?:数)?(?:之)?比|平均每|每一?[个名位]?(?:专任)?教师|均值/;
const perPupilWords =
  /(?:平均)?(?:学生人|生)均(?:拥有|占有|占用)?|(?:平均)?每?百名?(?:在校)?学?生(?:平均)?(?:所?拥有|占有|配备|配置)?|平均?每(?:个|名)?(?:学生|生)(?:平均)?(?:所?拥有|占有|占用)?|每(?:个|名)?学?生(?:所?拥有|占有|占用)|^每百名?$/g;
const perHundred = /百名?(?:在校)?学?生|^每百名?$|>每百名?$/;

/** Whether header words speak of a value per pupil, so that the column never holds a raw quantity. */
export function isRatio(words: string): boolean {
  return ratioWords.test(words);
}

/** Whether the words say per hundred pupils. */
export function isPerHundred(words: string): boolean {
  return perHundred.test(words);
}

/** Header words without 生均, 每百名学生拥有 …: what is divided. `null` when they name no such division. */
export function withoutRatio(words: string): string | null {
  const rest = words.replace(perPupilWords, '');
  return rest === words ? null : rest;
}

/** Indicators by the quantity that they divide; `null` for quantities that no indicator divides. */
const indicatorOf: Readonly<Partial<Record<FieldId, IndicatorId>>> = {
  'backbone-teachers': 'backbone-teachers-per-100',
  'pe-arts-teachers': 'pe-arts-teachers-per-100',
  'networked-classrooms': 'networked-classrooms-per-100',
  computers: 'computers-per-100',
  'intermediate-title-teachers': 'intermediate-title-teachers-per-pupil',
  'teaching-space': 'teaching-space-per-pupil',
  'teaching-space-net': 'teaching-space-per-pupil',
  'sports-space': 'sports-space-per-pupil',
  'sports-ground': 'sports-space-per-pupil',
  'equipment-value': 'equipment-value-per-pupil',
  books: 'books-per-pupil',
  'full-time-teachers': 'teachers-per-pupil',
};

/**
 * The indicator that divides a quantity by pupils, and the factor from what the header says (per pupil or per
 * hundred) to what the indicator is stated in; `null` for a quantity that none divides.
 */
export function ratioOf(
  field: FieldId,
  isHundred: boolean,
): { readonly indicator: IndicatorId; readonly factor: number } | null {
  if (field === 'teachers-above-degree') {
    const indicator = isHundred ? 'qualified-teachers-per-100' : 'qualified-teachers-per-pupil';
    return { indicator, factor: 1 };
  }
  const indicator = indicatorOf[field];
  if (!indicator) return null;
  const isIndicatorPerHundred = indicator.endsWith('-per-100');
  return { indicator, factor: isIndicatorPerHundred === isHundred ? 1 : isHundred ? 0.01 : 100 };
}
