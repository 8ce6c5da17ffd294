/** Begins like a plain Chinese text: a Han character that no number, date or time begins with. */
const plainBeginning = /^(?![〇零一二三四五六七八九十廿正上下])\p{Script=Han}/u;

/**
 * A text as it must be written to a cell so that it stays that text. Excel would take `=1+1` for a formula,
 * `001` for a number and `Mar 5` for a date; a leading apostrophe, which Excel swallows, prevents it. Plain
 * Chinese text needs none and gets none, since the apostrophe shows in the formula bar.
 */
export function textInput(text: string): string {
  return text === '' || plainBeginning.test(text) ? text : `'${text}`;
}
