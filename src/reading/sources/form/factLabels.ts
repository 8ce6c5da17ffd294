import type { FactName } from './SchoolFacts';

/** Words before a fact about the school. Each holds for the whole label. */
const labels: readonly (readonly [FactName, RegExp])[] = [
  [
    'name',
    /^(?:(?:学校|机构|学校\(机构\))(?:全称|名称)?|单位(?:全称|名称)|填报(?:单位|学校)|校名)(?:\((?:章|盖章|公章)\))?$/,
  ],
  ['code', /^(?:学校|机构|学校\(机构\))(?:标识码|代码|编码)$|^标识码$/],
  ['kind', /^(?:(?:学校|机构|学校\(机构\))?办学类型(?:\(小类\))?|学校类型|学校类别)$/],
  ['sponsor', /^(?:学校|机构|学校\(机构\))?(?:举办者(?:类型|性质)?|办学性质)$/],
];
const noName = /^(?:学校|机构|单位|学校\(机构\))$/;

/** The fact that a label announces, or `null`. A bare 学校 does so only with a colon after it. */
export function factOfLabel(words: string, hasColon: boolean): FactName | null {
  if (!hasColon && noName.test(words)) return null;
  return labels.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Whether words can be the fact: a code of letters and digits, a name that is no label itself. */
export function isFact(fact: FactName, words: string): boolean {
  if (fact === 'code') return /^[0-9A-Z-]{6,20}$/i.test(words);
  if (words === '' || words.length > 40 || /:/.test(words)) return false;
  if (fact === 'name') return !/^[\d.]+$/.test(words) && factOfLabel(words, true) === null;
  return !/^\d{1,2}$/.test(words);
}
