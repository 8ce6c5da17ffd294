/** Names that somebody may put into a school table to do harm, or that do harm by themselves. */
export const hostileTexts = {
  image: '<img src=x onerror=alert(1)>小学',
  script: '</script><script>alert(1)</script>小学',
  address: 'javascript:alert(1)//小学',
  reversed: '河东\u202e学小\u202c',
  invisible: '河\u200b西\u200d小\u2060学',
  long: `${'很'.repeat(3000)}长的小学`,
  prototype: '__proto__',
  constructor: 'constructor',
  template: '河{cell}东{school}小学',
} as const;
