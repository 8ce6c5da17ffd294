import type { CountySettingId } from '../../standards/county/CountyTest';
import type { Setting } from '../../standards/Setting';
import type { StandardId } from '../../standards/StandardId';

/** The words of each choice on a sheet 评估标准, in both languages, without blanks and in lower case. */
type Words<Value extends string> = Readonly<Record<Value, readonly string[]>>;

const base: Words<StandardId> = {
  'quality-balance-2017': ['优质均衡(2017)', '优质均衡', 'qualitybalance(2017)', 'qualitybalance'],
  'basic-balance-2012': ['基本均衡(2012)', '基本均衡', 'basicbalance(2012)', 'basicbalance'],
};
const used: Words<'yes' | 'no'> = {
  yes: ['采用', '用', '是', 'used', 'yes'],
  no: ['不用', '不采用', '否', 'notused', 'no'],
};
const counted: Words<'count' | 'leave-out'> = {
  count: ['计入', '计', 'counted', 'count'],
  'leave-out': ['不计', '不计入', 'leftout', 'leaveout'],
};
const coefficient: Words<'each' | 'composite' | 'none'> = {
  each: ['逐项', 'each'],
  composite: ['综合', 'composite'],
  none: ['不用', '不作判定', 'none', 'notused'],
};
const settings: Readonly<Partial<Record<Setting['id'] | CountySettingId, Words<string>>>> = {
  'primary-degree': {
    college: ['专科及以上', 'collegeandabove'],
    bachelor: ['本科及以上', 'bachelorandabove'],
  },
  'teachers-in-ratio': {
    'full-time': ['专任教师', 'full-timeteachers'],
    staff: ['教职工', 'allstaff'],
  },
  'retention-formula': {
    'changed-intake': ['调整招生数', 'changedintake'],
    'changed-graduates': ['调整毕业生数', 'changedgraduates'],
  },
  'special-rooms': {
    both: ['音乐、美术各需', 'ofeachkind'],
    either: ['任一种即可', 'ofeitherkind'],
  },
  'special-cases': {
    counted: ['适用', 'apply'],
    'not-counted': ['不适用', 'donotapply'],
  },
  'earlier-composite': {
    'not-asked': ['不要求', 'notasked'],
    asked: ['要求', 'asked'],
  },
};

/** How choices are written on a sheet 评估标准. */
export const choiceWords = { base, used, counted, coefficient, settings };
