import type { ScopeRule } from './ScopeRule';

const hebei = {
  document: '教督〔2017〕6号；河北省县域义务教育优质均衡发展督导评估具体办法',
  clause: '七项指标及差异系数的统计范围：不含特殊教育学校、职业学校和不足 50 人的教学点',
  confidence: 'A',
} as const;
const compulsory = {
  document: '教督〔2017〕6号',
  clause: '评估对象为义务教育阶段学校',
  confidence: 'A',
} as const;

/** Which schools 优质均衡 leaves out of the seven indicators. */
export const countedSchools2017: readonly ScopeRule[] = [
  { code: 'special-school', kinds: ['special'], clause: hebei },
  { code: 'vocational-school', kinds: ['vocational'], clause: hebei },
  { code: 'teaching-point-under-50', kinds: ['teaching-point'], pupilsBelow: 50, clause: hebei },
  { code: 'senior-school', kinds: ['senior'], clause: compulsory },
  { code: 'kindergarten', kinds: ['kindergarten'], clause: compulsory },
];
