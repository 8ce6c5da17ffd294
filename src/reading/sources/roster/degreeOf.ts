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

/** In brackets these say how or in what somebody studied, not whether the degree was reached. */
const harmless =
  /^(?:(?:非)?(?:全日制|师范)(?:类|教育)?|普通(?:全日制|高校|高等教育)?|统招|函授|自考|自学考试|成人(?:教育|高考|高等教育)?|成教|电大|广播电视大学|夜大|业余|在职(?:教育)?|网络(?:教育)?|远程(?:教育)?|开放(?:教育|大学)|党校|毕业|学历|教育|双学位|(?:学士|硕士|博士)(?:学位)?)$/;

/**
 * The degree that cleaned words name, or `null`. What stands in brackets must be known to change nothing, or name the
 * same degree: 本科(函授), 大学(本科), but not 本科(在读) or 大学(专科).
 */
export function degreeOf(words: string): Degree | null {
  const degree = plainDegree(words.replace(/\([^()]*\)/g, ''));
  const inside = [...words.matchAll(/\(([^()]*)\)/g)].map(([, text = '']) => text);
  const agrees = inside.every((text) => harmless.test(text) || plainDegree(text) === degree);
  return agrees ? degree : null;
}

function plainDegree(words: string): Degree | null {
  return degrees.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
