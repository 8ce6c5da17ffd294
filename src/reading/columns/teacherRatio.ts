/** How a header states the ratio of teachers to pupils. */
export interface TeacherRatio {
  /** 生师比: pupils per teacher. */
  readonly isInverse: boolean;
  /** It may count all staff. */
  readonly isDoubtful: boolean;
}

const amount = '(?:比|之比|比例|比值)';
const teachers = '(?:专任|专职)?教师|师';
const perPupil = new RegExp(`^(?:师生|(?:${teachers})(?:与|和)?(?:在校)?学?生(?:数)?)${amount}$`);
const perTeacher = new RegExp(
  `^(?:生师|(?:在校)?学生(?:数)?(?:与|和)?(?:${teachers})(?:数)?)${amount}$|` +
    '^(?:平均)?每(?:一)?(?:个|名|位)?(?:专任)?教师(?:平均)?(?:负担|承担|负责)(?:的)?学生(?:人)?数?$',
);

/** Whether bare header words name 师生比 in one of its notations, or `null`. */
export function teacherRatio(bare: string, notes: string): TeacherRatio | null {
  const isInverse = perTeacher.test(bare);
  if (!isInverse && !perPupil.test(bare)) return null;
  return { isInverse, isDoubtful: /教职/.test(notes) };
}
