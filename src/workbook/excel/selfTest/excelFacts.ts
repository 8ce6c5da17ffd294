import type { SelfTestFacts } from '../../selfTest/SelfTestFacts';

/** Sets that the add-in uses or could use, with the highest version that is looked for. */
const sets: readonly (readonly [name: string, major: number, minor: number])[] = [
  ['ExcelApi', 1, 30],
  ['ExcelApiOnline', 1, 1],
  ['ExcelApiDesktop', 1, 5],
  ['SharedRuntime', 1, 3],
  ['CustomFunctionsRuntime', 1, 6],
  ['RibbonApi', 1, 4],
  ['ContextMenuApi', 1, 1],
  ['KeyboardShortcuts', 1, 2],
];

/** Which Excel this is, from what Office tells without being asked. */
export function excelFacts(): SelfTestFacts {
  const { platform, diagnostics, displayLanguage, contentLanguage } = partOfContext();
  return {
    platform: String(platform ?? ''),
    version: diagnostics?.version ?? '',
    displayLanguage: displayLanguage ?? '',
    contentLanguage: contentLanguage ?? '',
    browser: typeof navigator === 'undefined' ? '' : navigator.userAgent,
    requirementSets: Object.fromEntries(
      sets.map(([name, major, minor]) => [name, highest(name, major, minor)]),
    ),
  };
}

/** An old Excel may lack any of these, whatever the typings say. */
function partOfContext(): Partial<
  Pick<Office.Context, 'platform' | 'diagnostics' | 'displayLanguage' | 'contentLanguage'>
> {
  return Office.context;
}

function highest(name: string, major: number, minor: number): string | null {
  for (let below = minor; below >= 1; below--) {
    const version = `${major}.${below}`;
    if (Office.context.requirements.isSetSupported(name, version)) return version;
  }
  return null;
}
