import type { ExclusionCode, ScopeRule } from '../ScopeRule';

/** Kinds of schools that a standard may leave out. That a school has no pupils is no matter of choice. */
export type ScopeCode = Exclude<ExclusionCode, 'no-pupils'>;

/** Number on the sheet 评估标准, and which schools are meant. */
export const scopeCodes: Readonly<
  Record<ScopeCode, { readonly code: string } & Pick<ScopeRule, 'kinds' | 'sponsors'>>
> = {
  'special-school': { code: '围1', kinds: ['special'] },
  'vocational-school': { code: '围2', kinds: ['vocational'] },
  'teaching-point-under-50': { code: '围3', kinds: ['teaching-point'] },
  'teaching-point': { code: '围4', kinds: ['teaching-point'] },
  'senior-school': { code: '围5', kinds: ['senior'] },
  kindergarten: { code: '围6', kinds: ['kindergarten'] },
  'private-school': { code: '围7', sponsors: ['private'] },
  'higher-government-school': { code: '围8', sponsors: ['city', 'province', 'central'] },
};
