import type { SplitRule } from './Standard';

/** How a school of several stages shares rooms, grounds, equipment, computers and books between them. */
export const sharedResourceSplit: SplitRule = {
  all: { primary: '1', junior: '1.1', senior: '1.32' },
  secondary: { junior: '1', senior: '1.2' },
  clause: {
    document: '测算均衡系数拆分公式（2015）',
    clause:
      '一贯制学校按 小学 1 : 初中 1.1 : 高中 1.32，完全中学按 初中 1 : 高中 1.2 的学生权重拆分',
    confidence: 'A',
  },
};
