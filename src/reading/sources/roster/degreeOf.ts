/** The degrees that a county's indicators tell apart. */
export type Degree = 'postgraduate' | 'bachelor' | 'college' | 'below';

const degrees: readonly (readonly [RegExp, Degree])[] = [
  [/^(?:博士|硕士|研究生)(?:研究生)?(?:毕业|学历|教育|及以上)*$/, 'postgraduate'],
  [/^(?:全日制|在职|函授|成人|自考)?(?:大学)?本科(?:毕业|学历|教育)*$|^大学(?:毕业)?$/, 'bachelor'],
  [/^(?:全日制|在职|函授|成人|自考)?(?:大学专科|专科|大专|高职)(?:毕业|学历|教育)*$/, 'college'],
  [
    /^(?:中专|中师|中等师范|中等专科|中等专业(?:学校)?|中职|高中|高中阶段|职高|技校|初中|高中阶段以下|小学|高中以下|中专及以下)(?:毕业|学历|教育)*$/,
    'below',
  ],
];

/** The degree that cleaned words name, or `null`. */
export function degreeOf(words: string): Degree | null {
  const said = words.replace(/\([^()]*\)/g, '');
  return degrees.find(([pattern]) => pattern.test(said))?.[1] ?? null;
}
