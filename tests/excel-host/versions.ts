/** What one Excel is towards an add-in: what it says of itself and what it can do. */
export interface ExcelVersion {
  readonly name: string;
  readonly platform: 'OfficeOnline' | 'PC' | 'Mac';
  /** As `Office.context.diagnostics.version` tells it. */
  readonly fullVersion: string;
  /** The newest version of each requirement set; a set that is not named is missing. */
  readonly requirements: Readonly<Record<string, string>>;
  /** Most bytes of a request and of an answer. */
  readonly mostBytes: number;
}

export type VersionName = 'floor' | '2021' | '2024' | '365' | 'mac' | 'web';

const mostBytesOnTheWeb = 5 * 1024 * 1024;
const delay = { DelayForCellEdit: '1.1' };
// With 1.7 and above the runtime of the worksheet functions sends its results in the short form.
const functions = { CustomFunctions: '1.9', CustomFunctionsRuntime: '1.3' };
/** What the Excels have that are updated every month. */
const current = {
  ExcelApi: '1.20',
  SharedRuntime: '1.2',
  RibbonApi: '1.3',
  KeyboardShortcuts: '1.1',
  ...functions,
  CustomFunctionsRuntime: '1.5',
  ...delay,
};

/**
 * The Excels we simulate. `floor` is the least that the add-in declares to need, with the limits of the web: what
 * holds there holds everywhere.
 */
export const versions: Readonly<Record<VersionName, ExcelVersion>> = {
  floor: {
    name: 'Excel',
    platform: 'OfficeOnline',
    fullVersion: '16.0.14326.20454',
    requirements: { ExcelApi: '1.13', SharedRuntime: '1.1', ...delay },
    mostBytes: mostBytesOnTheWeb,
  },
  '2021': {
    name: 'Excel 2021',
    platform: 'PC',
    fullVersion: '16.0.14332.20011',
    requirements: { ExcelApi: '1.14', SharedRuntime: '1.1', RibbonApi: '1.2', ...delay },
    mostBytes: Infinity,
  },
  '2024': {
    name: 'Excel 2024',
    platform: 'PC',
    fullVersion: '16.0.17932.20162',
    requirements: {
      ExcelApi: '1.17',
      SharedRuntime: '1.2',
      RibbonApi: '1.2',
      ...functions,
      ...delay,
    },
    mostBytes: Infinity,
  },
  '365': {
    name: 'Microsoft 365',
    platform: 'PC',
    fullVersion: '16.0.19201.20002',
    requirements: current,
    mostBytes: Infinity,
  },
  mac: {
    name: 'Excel for Mac',
    platform: 'Mac',
    fullVersion: '16.100.0.0',
    requirements: current,
    mostBytes: Infinity,
  },
  web: {
    name: 'Excel on the web',
    platform: 'OfficeOnline',
    fullVersion: '16.0.19811.41002',
    requirements: {
      ...current,
      ExcelApi: '1.21',
      ExcelApiOnline: '1.1',
    },
    mostBytes: mostBytesOnTheWeb,
  },
};
