import type { Answer } from './Answer';

/** Whether a person teaches full-time, by a flag or by the kind of post. */
export function isFullTime(words: string): Answer {
  if (
    /^(?:是|√|✓|✔|☑|1|y|yes|专任|专任教师|专任教师岗|教师|教师岗|专职教师|任课教师)$/i.test(words)
  ) {
    return 'yes';
  }
  const other =
    /^(?:否|×|0|非|不是|n|no|[-—–/]+|非专任(?:教师)?|行政(?:管理)?(?:人员)?|管理(?:人员|岗)?|教辅(?:人员)?|工勤(?:人员|技能)?(?:岗)?|工人|其他(?:人员|专技)?|代课(?:教师)?|兼职(?:教师)?|兼任(?:教师)?|外聘(?:教师)?|临聘(?:人员|教师)?|校外教师|银龄教师|后勤(?:人员)?|专业技术(?:其他|辅助)?(?:岗)?)$/i;
  return other.test(words) ? 'no' : null;
}
