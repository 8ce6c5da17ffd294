import type { Answer } from './Answer';

/** In brackets these say in what system, subject or grade of post somebody holds the title. */
const harmless =
  /^(?:中小学|中学|已聘任?|聘任|在聘|现聘|语文|数学|英语|物理|化学|生物|历史|地理|政治|思政|道德与法治|体育|音乐|美术|艺术|科学|信息技术|(?:专技|专业技术)?(?:[四五六七八九十]|十[一二三]|\d{1,2})级(?:岗位?)?)$/;

/**
 * Whether a title is 中级 or above (一级教师; before 2015: 中学一级, 小学高级). What stands in brackets must be known to
 * change nothing, or say the same: 高级教师(副高), but not 一级教师(未聘) or 一级教师(小学), which was 初级.
 */
export function isIntermediate(words: string): Answer {
  const title = words.replace(/\([^()]*\)/g, '');
  const answer = plainAnswer(title);
  const inside = [...words.matchAll(/\(([^()]*)\)/g)].map(([, text = '']) => text);
  const agrees = inside.every(
    (text) => harmless.test(text) || [text, text + title].map(plainAnswer).includes(answer),
  );
  return agrees ? answer : null;
}

function plainAnswer(words: string): Answer {
  if (/^(?:无|未评(?:级|职称)?|未定(?:职级|级)?|见习|暂无|没有|[-—–/]+)$/.test(words)) return 'no';
  if (/^(?:小学|小教)(?:一级|二级|三级)(?:教师)?$/.test(words)) return 'no';
  if (
    /^(?:中小学|中学|中教|幼儿园)?(?:二级|三级|初级|员级|助理级?|助教)(?:教师|职称)?$/.test(words)
  ) {
    return 'no';
  }
  const high =
    /^(?:中小学|中学|中教|小学|小教|幼儿园)?(?:正高级?|副高级?|高级|特级|中级|一级)(?:教师|职称|讲师)?$/;
  return high.test(words) || /^(?:讲师|高级讲师|正高级教师|副高级教师)$/.test(words) ? 'yes' : null;
}
