/** Numbers of the rows of the sheet 评估标准 that stand there once. */
export const ruleCodes = {
  name: '标1',
  document: '标2',
  origin: '标3',
  base: '标4',
  required: '校1',
  floor: '校2',
  coefficient: '差1',
  coefficientLimit: '差2',
  pupilsBelow: '围3.1',
  splitAll: '折1',
  splitAllSenior: '折2',
  splitSecondary: '折3',
  splitSecondarySenior: '折4',
} as const;
