import type { Answer } from './Answer';

/** Whether a title is 中级 or above (一级教师; before 2015: 中学一级, 小学高级). */
export function isIntermediate(words: string): Answer {
  const said = words.replace(/\([^()]*\)/g, '');
  if (/^(?:无|未评(?:级|职称)?|未定(?:职级|级)?|见习|暂无|没有|[-—–/]+)$/.test(said)) return 'no';
  if (/^(?:小学|小教)(?:一级|二级|三级)(?:教师)?$/.test(said)) return 'no';
  if (
    /^(?:中小学|中学|中教|幼儿园)?(?:二级|三级|初级|员级|助理级?|助教)(?:教师|职称)?$/.test(said)
  ) {
    return 'no';
  }
  const high =
    /^(?:中小学|中学|中教|小学|小教|幼儿园)?(?:正高级?|副高级?|高级|特级|中级|一级)(?:教师|职称|讲师)?$/;
  return high.test(said) || /^(?:讲师|高级讲师|正高级教师|副高级教师)$/.test(said) ? 'yes' : null;
}
