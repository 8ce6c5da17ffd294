const music = /音乐|music|唱歌|声乐|器乐/i;
const fineArts = /美术|书画|绘画|finearts/i;

/** What a room is for: `several` where it says both, `null` where it says neither. */
export function roomUse(words: string): 'music' | 'fine-arts' | 'several' | null {
  const isMusic = music.test(words);
  const isArts = fineArts.test(words);
  if (/音体美|音美/.test(words) || (isMusic && isArts)) return 'several';
  if (isMusic) return 'music';
  return isArts ? 'fine-arts' : null;
}
