/** A text without line breaks: cells may hold some, a line of the terminal does not. */
export function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');
}
