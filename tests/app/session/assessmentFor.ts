import type { Assessment } from '../../../src/app/Assessment';
import { evaluate } from '../../../src/engine/evaluate';
import type { School } from '../../../src/engine/School';
import { standards } from '../../../src/standards/standards';
import type { StandardId } from '../../../src/standards/StandardId';
import { schoolOf } from '../../engine/schoolOf';

const threeSchools: readonly School[] = [
  schoolOf({ name: '甲小学', source: '表!A2' }, { pupils: 100, 'backbone-teachers': 2 }),
  schoolOf({ name: '乙小学', source: '表!A3' }, { pupils: 1000, 'backbone-teachers': 9 }),
  schoolOf({ name: '丙小学', source: '表!A4' }, { pupils: 1000, 'backbone-teachers': 3 }),
];

/** A table `表!A1:C6` with these schools, two result rows (5 and 6), and its evaluation. */
export function assessmentFor(
  standardId: StandardId = 'quality-balance-2017',
  schools: readonly School[] = threeSchools,
): Assessment {
  const area = { top: 0, left: 0, bottom: 5, right: 2 };
  return {
    grid: {
      sheet: '表',
      area,
      values: [],
      formulas: [],
      numberFormats: [],
      merges: [],
      hiddenRows: [],
      hiddenColumns: [],
      selection: null,
      isProtected: false,
      hasRecord: false,
      sheets: [],
    },
    table: {
      sheet: '表',
      range: area,
      header: { ...area, bottom: 0 },
      title: null,
      headerMarks: [],
      mapping: null,
      columns: [],
      schools,
      summaryRows: [
        { statistic: 'mean', row: 4, stage: null },
        { statistic: 'coefficient', row: 5, stage: null },
      ],
      hiddenRows: [],
      findings: [],
      certainty: 'certain',
      questions: [],
    },
    evaluation: evaluate(schools, standards[standardId]),
    muted: [],
  };
}
