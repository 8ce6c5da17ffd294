import type { SelfTestBench } from '../../selfTest/SelfTestBench';
import type { SelfTestCheck } from '../../selfTest/SelfTestCheck';
import type { Check, TestedExcel } from './Check';
import type { CheckGroup } from './CheckGroup';
import { checkGroups } from './checks/checkGroups';
import { excelFacts } from './excelFacts';
import { ScratchSheets } from './ScratchSheets';

/** A self-test on the workbook that is open in Excel. */
export function excelSelfTest(groups: readonly CheckGroup[] = checkGroups): SelfTestBench {
  const sheets = new ScratchSheets();
  const facts = excelFacts();
  return {
    facts,
    checks: groups.flatMap((group) => checksOf(group, sheets, { platform: facts.platform, has })),
    prepare: () => sheets.prepare(),
    cleanUp: () => sheets.remove(),
  };
}

/** The first check of a group that is asked gets a fresh sheet, and the others find it as it left it. */
function checksOf(group: CheckGroup, sheets: ScratchSheets, excel: TestedExcel): SelfTestCheck[] {
  let isFresh = false;
  return group.checks.map((check) => ({
    id: `${group.name}/${check.name}`,
    expected: typeof check.expected === 'function' ? check.expected(excel) : check.expected,
    lacks: lackOf(check),
    ask: async () => {
      if (!isFresh) await sheets.renew();
      isFresh = true;
      return check.ask(sheets);
    },
  }));
}

function lackOf({ needs }: Check): string | null {
  if (!needs) return null;
  const [set, version] = needs;
  return has(set, version) ? null : `${set} ${version}`;
}

function has(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}
