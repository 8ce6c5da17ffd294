const ending =
  /(?:小学|中学|学校|初中|高中|中专|技校|学校|校|园|部|书院|学院|学堂|教学点|教学班|校区|一贯制|完中|[^其][中小])(?:[(_-].*)?$/;

/** Whether words end like a school's name: 东关小学, 城关一中, 河西教学点, 育才学校(小学部). */
export function isSchoolName(words: string): boolean {
  return words.length >= 2 && ending.test(words);
}
