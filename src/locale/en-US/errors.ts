import type { Messages } from '../Messages';

export const errors: Messages['errors'] = {
  refusal: {
    'empty-sheet':
      'Sheet “{sheet}” is empty. Open the sheet with the schools, click any cell of the table, evaluate again.',
    'no-table':
      'No school table in sheet “{sheet}” {range}: the header must have 学校名称 and 在校生数. {nearest}Select any cell of the school table and try again.',
    'no-pupils-column':
      'The header in sheet “{sheet}” {range} has no column 在校生数, so nothing can be computed per pupil. {nearest}Add a column of pupils.',
    'no-indicator-column':
      'No column of any indicator in sheet “{sheet}” {range} (teachers, rooms, equipment …). {nearest}Check that this is the right table.',
    'no-schools':
      'Sheet “{sheet}” {range} has a header but no schools. Fill in the schools and evaluate again.',
    'empty-template':
      'Sheet “{sheet}”, {range}, is an empty template: a header and no schools yet. {nearest}Fill in the schools, then evaluate.',
    'single-school':
      'Sheet “{sheet}”, {range}, is the form of one school; a table with a row for each school is needed. {nearest}Put the forms together and gather them into one table first.',
    roster:
      'Sheet “{sheet}”, {range}, is a list of persons; a table with a row for each school is needed. {nearest}Gather it to count by school, or select the school table.',
    'county-results':
      'Sheet “{sheet}”, {range}, holds means and coefficients of the county, no schools. {nearest}Open the table that has a row for each school.',
    pivot:
      'Sheet “{sheet}”, {range}, is the output of a pivot table and cannot be evaluated. {nearest}Open its source data.',
    prose:
      'Sheet “{sheet}”, {range}, is text or a form with blanks in sentences; a table with a row for each school (school name, pupils) is needed. {nearest}Open the school table.',
    'no-figures':
      'Sheet “{sheet}” {range} lists schools, but none of their figures is filled in. Fill them in and evaluate again.',
    nearest: 'Nearest: {list}. ',
    nearestItem: '{cell} “{text}”',
  },
  workbook: {
    protected:
      'Sheet “{sheet}” is protected; nothing was written. Unprotect it, or tick the new result sheet only.',
    'changed-since':
      'Sheet “{sheet}” was changed after the preview; nothing was written. Evaluate again.',
    'sheet-missing':
      'Sheet “{sheet}” is not there; it may have been renamed or deleted. Nothing was written. Choose the table again.',
    'cell-edit':
      'A cell is being edited, so nothing was done. Press Enter first, then click again.',
    busy: 'The last step is still running, so nothing was done. Wait for it (press Enter if you are editing a cell), then click again.',
    'no-selection':
      'No cell is selected (but a chart, a picture, or another workbook). Click any cell of the school table and try again.',
    'too-large':
      'Too much to handle at once; nothing was written. Delete needless rows and columns outside the table, or copy the table into a new workbook, and try again.',
    'target-not-empty':
      '{cells} hold something; nothing was written. Clear them or leave them out in the preview.',
    'target-merged':
      '{cells} lie in merged cells; nothing was written. Leave them out in the preview.',
    'not-a-workbook': '{file} is no .xlsx workbook. Save it as .xlsx and open it again.',
    damaged: '{file} is damaged. Open it in Excel, save a copy, try again.',
    encrypted: '{file} needs a password. Remove the password in Excel first.',
    'structure-protected':
      'The workbook structure is protected, so no sheet can be added; nothing was written. Turn off “Protect Workbook” under “Review”.',
    'restore-protected':
      'Sheet “{sheet}” is protected, so it was not restored. Unprotect it under “Review”, then press Restore.',
    'restore-structure-protected':
      'The workbook structure is protected, so the result sheet cannot be removed; nothing was restored. Turn off “Protect Workbook” under “Review”, then press Restore.',
    'half-restored':
      'The spreadsheet program broke off half-way ({detail}); “{sheet}” may be restored in part. The record is kept: press Restore again for the rest.',
    'half-written':
      'The spreadsheet program broke off half-way; “{sheet}” may be written in part. Do not save; close the workbook and open it again.',
    failed:
      'The spreadsheet program refused this step ({detail}); nothing was written. Save the workbook and try again.',
  },
  earlierTakenBack:
    ' What was written last time has been taken back, so the table is as before; evaluate it again.',
  othersRestored: ' Restored already: {sheets}.',
  templates: {
    'not-json':
      'it is no JSON text. Use a file that the pane exported under “Remembered templates”.',
    'not-templates':
      'it holds no templates. Use a file that the pane exported under “Remembered templates”.',
    'other-version': 'a later version of Junheng made it. Update this program first.',
    'unknown-field':
      '{text} at {where} is a name that this program does not know. Check it, or update this program.',
    'bad-value': 'what stands at {where} is wrong or missing ({text}). Export it again.',
  },
  correctionRefused:
    'This correction was not taken, because then: {reason} Say first which other column it is.',
  thisFile: 'This file',
  unexpected:
    'A fault in the program ({detail}). Close the pane and open it again; if it stays, send this line to the maintainers.',
  cli: {
    usage:
      'Usage: junheng evaluate <workbook.xlsx> [more files…] [options]. All options: junheng --help',
    help: [
      'Usage:',
      '  junheng evaluate <workbook.xlsx> [more files…] [options]',
      '  junheng evaluate --gather <files or folders…> [options]',
      '',
      'Options:',
      '  --sheet NAME        this sheet only; else every school table. Example: --sheet 小学',
      '  --range A1:N60      these cells only, with --sheet. Example: --sheet 小学 --range A1:N60',
      '  --standard NAME     which standard, see below. Example: --standard basic-balance-2012',
      '  --set NAME=VALUE    decides a doubtful point, repeatable. Example: --set private-schools=leave-out',
      '  --mapping FILE      templates that the pane exported, repeatable. Example: --mapping templates.json',
      '  --gather            makes one county table of files and folders. Example: --gather a.xlsx b.xlsx',
      '  --out FILE.xlsx     saves a copy with the results. Example: --out results.xlsx',
      '  --force             overwrites the file of --out. Example: --out results.xlsx --force',
      '  --json              prints JSON for programs. Example: junheng evaluate county.xlsx --json',
      '  -h, --help          shows this text. Example: junheng --help',
      '  -v, --version       shows the version. Example: junheng --version',
    ],
    helpStandards: 'Standards (--standard):',
    helpSettings: 'Doubtful points (--set):',
    helpSetting: '{setting}: {choice}',
    helpDefault: ' (default)',
    noFile: 'No workbook given.',
    noCommand: 'Unknown command “{command}”.',
    badOption: 'Wrong option: {detail}',
    isFolder: '{file} is a folder. Add --gather to gather the workbooks in it.',
    fileMissing: 'No file {file}. Check the path.',
    notReadable: 'Cannot read {file} ({detail}). Check the permissions.',
    badRange: '“{range}” is no range of cells. Write it like A1:N60.',
    rangeNeedsSheet: '--range needs --sheet.',
    badStandard: 'No standard “{standard}”. There are: {list}.',
    badSetting: 'No setting “{setting}”. There are: {list}.',
    badMapping: 'The template file {file} cannot be used: {problem}',
    templateUsed:
      '{file}: the template “{template}” was applied to sheet “{sheet}” ({columns} columns corrected, {muted} findings set aside).',
    templateGathered:
      '{file}: the template “{template}” was applied to sheet “{sheet}” ({columns} columns corrected).',
    templatesUnused: 'No table has the header of the template {templates}; it was not used.',
    templateName: '“{template}”',
    templateColumn: '“{header}”',
    templateIgnored:
      ' The template “{template}” sets {columns} aside as not used. To use the column, correct the template in the pane and export it again, or leave the template out.',
    templateCause:
      ' Without the template “{template}” the table can be read. Check its columns in the pane and export it again, or leave the template out.',
    mutedTitle: 'Set aside: {count}',
    mutedLine: '{text} (reason: {reason})',
    noTableInFile: 'No school table found; sheet by sheet:',
    outIsInput: '--out is the input file. The input is never overwritten; give another name.',
    outExists: '{file} exists. Add --force to overwrite it.',
    outNeedsOneFile: '--out takes one workbook at a time.',
    outFailed:
      'Cannot write {file} ({detail}). Check that the folder exists and may be written to.',
    crashed: 'A fault in the program ({detail}). Send this text to the maintainers.',
    written: 'Written to {file}',
    findingsTitle: 'Data check: {count}',
    moreFindings: '… {count} more, all of them with --json',
    failingTitle: 'Sections that do not pass',
    excludedTitle: 'Left out',
    version: 'Junheng {version}',
  },
};
