/** Whether a language tag (`en-GB`, `en_US.UTF-8`) is of any English. */
export function isEnglish(language: string | undefined): boolean {
  return /^en(?![a-z])/i.test(language ?? '');
}
