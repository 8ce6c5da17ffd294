/** Text padded with blanks to a width in columns of a terminal, where a Chinese character takes two. */
export function padded(text: string, width: number, side: 'left' | 'right' = 'right'): string {
  const blanks = ' '.repeat(Math.max(0, width - columnsOf(text)));
  return side === 'left' ? blanks + text : text + blanks;
}

function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text)
    columns += /[ᄀ-ᅟ⺀-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦]/.test(character) ? 2 : 1;
  return columns;
}
