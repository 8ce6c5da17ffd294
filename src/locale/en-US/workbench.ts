import type { WorkbenchMessages } from '../zh-CN/workbench';

/** Words of the local page for desks without Excel. */
export const workbench: WorkbenchMessages = {
  title: 'Junheng: balance of compulsory education in a county',
  appName: 'Junheng',
  open: 'Open file…',
  samples: 'Samples',
  sample: {
    'clean.xlsx': 'Tidy: a sheet each for primary and junior',
    'messy.xlsx': 'Messy: merged header, subtotals, numbers as text',
    'nine-year.xlsx': 'Nine-year schools: resources split by stage',
    'basic.xlsx': 'Basic balance: eight indicators',
    'county.xlsx': 'Whole county: schools and county data',
  },
  download: 'Download',
  downloadHint: 'Saves a new file; the original stays as it is',
  downloadName: '{name}-balance.xlsx',
  privacy: 'Files are handled on this computer only, never uploaded',
  gridLabel: 'Workbook (F6 switches between grid and pane)',
  discard:
    'The open file has changes that were not downloaded; opening another one loses them. Open it all the same?',
  opening: 'Opening {file}…',
  dropHere: 'Release to open this .xlsx file',
  valuesOnly:
    'That would not get into the file, so it was not done. On this page only values can be changed; change looks, rows and sheets in Excel or WPS.',
  editRefused: '{cell} was not changed. {reason}',
  formulaTyped:
    '{cell} was not changed: formulas cannot be typed on this page. Enter a number, or write the formula in Excel or WPS.',
  resultsOld:
    'This change affects {count} formulas ({cells} …). The evaluation on this page still uses the old results in the file; download it, open it in Excel or WPS, recalculate and save, then evaluate.',
  sampleMissing:
    'There is no sample {file}. Choose one from the Samples menu, or open a file of your own.',
  notLoaded:
    'The part that reads and writes workbooks did not load. Reload this page; if that does not help, close the window and run npm start again.',
  close: 'Close this note',
};
