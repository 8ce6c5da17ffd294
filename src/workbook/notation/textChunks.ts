/** A cell holds 32,767 characters. */
const longestChunk = 29_000;

/** A text in pieces that fit into cells. A character outside the basic plane is never cut in two. */
export function textChunks(text: string): string[] {
  const chunks: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = Math.min(start + longestChunk, text.length);
    const cutsPair = end < text.length && /[\uD800-\uDBFF]/.test(text.charAt(end - 1));
    const stop = cutsPair ? end - 1 : end;
    chunks.push(text.slice(start, stop));
    start = stop;
  }
  return chunks;
}
