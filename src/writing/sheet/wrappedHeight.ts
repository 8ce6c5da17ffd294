const linePoints = 15;

/** Height in points that a text needs in `width` characters; a Chinese character counts as two. */
export function wrappedHeight(text: string, width: number): number {
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(widthOf(line) / width)));
  return lines.reduce((sum, count) => sum + count, 0) * linePoints + 3;
}

function widthOf(line: string): number {
  let width = 0;
  for (const character of line) width += character.charCodeAt(0) > 0xff ? 2 : 1.1;
  return width;
}
