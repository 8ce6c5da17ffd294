/** Several sheets into one county table: notes of the gathered sheet, questions, command line. */
export const gather = {
  sheetName: '县域汇总表',
  origin: '来源',
  madeOf:
    '注：Gathered on {date} from these sources: {sources}. Gather again when a source changes.',
  sourceItem: '{source} ({schools} schools)',
  manySources: '{list} … ({count} sources in all)',
  blanksNote:
    '注：A blank is a figure that no source gives: it counts as missing data, never as zero.',
  valuesDiffer:
    '注：{text} The cell says “{shown}” and is left out of the computation. Check it and enter the right figure.',
  moreOpen: '{count} more open points are not listed. Settle those above first, then gather again.',
  sourceQuestion: 'source “{source}”: {text}',
  seeCell: '见 {cell}',
  difference: '{cell} says {value}',
  unreadable: '{cell} is no number',
  ofStage: '{stage} {what}',
  attribute: { 'school-kind': 'kind of school', sponsor: 'sponsor', 'main-school': 'main school' },
  kind: {
    primary: 'primary',
    junior: 'junior secondary',
    'nine-year': 'nine-year',
    'twelve-year': 'twelve-year',
    'complete-secondary': 'complete secondary',
    senior: 'senior secondary',
    'teaching-point': 'teaching point',
    special: 'special education',
    vocational: 'vocational',
    kindergarten: 'kindergarten',
    unknown: 'not said',
  },
  sponsor: {
    county: 'county',
    city: 'city',
    province: 'province',
    central: 'central government',
    private: 'private',
    unknown: 'not said',
  },
  question: {
    'value-differs': 'Sources differ on {what} of {school}: {differences}.',
    'part-differs':
      'The {what} of {school}: {differences}, but sources differ on a part of it, so that the sum cannot be used.',
    'attribute-differs':
      'Sources differ on the {what} of {school}: {differences}. None is taken. Enter the right one in the table.',
    'code-differs':
      '“{school}” in {cells} has one name and different codes ({values}) and was not joined. Check whether it is one school.',
    'code-shared':
      '{cells} have the same code but are different schools ({values}); they were not joined by code. Correct the codes.',
    'name-differs':
      '{cells} have the same code and different names ({values}) and were joined by code. Check that it is one school.',
    'similar-name':
      'The names in {cells} are nearly the same ({values}); they were not joined. If it is one school, give it one name and gather again.',
    'same-name-twice':
      '{cells} are schools of one name that cannot be told apart; they were not joined. Tell them apart or fill in their codes, then gather again.',
    'stage-missing':
      '{school} in {cells} has several stages, but no data for {stage}. Add them, or make sure that it has no {stage}.',
    'only-in':
      '{school} is only in “{has}” and not in “{lacking}”; the missing figures stay blank. Check the name or fill them in.',
  },
  cli: {
    sourcesTitle: 'Gathered from {count} sources',
    sourceLine: '{source}  {kind}, {schools} schools',
    kind: { table: 'school table', form: 'forms of one school', roster: 'teacher roster' },
    questionsTitle: 'Open points of the gathering: {count}',
    moreQuestions: '… and {count} more; see them all with --json',
    nothing: 'There is nothing to gather. The sheets:',
    skipped: 'Folder {folder}: {what}.',
    skippedKind: '{count} {kind} files',
    skippedFiles: '{list} skipped (save them as .xlsx in Excel or WPS)',
    skippedFolders:
      'folders inside not read: {list} (to gather them too, name them in the command)',
    ownLeftOut: '{file} is an earlier gathering; it is not gathered, and will be written anew.',
    noFiles: 'The folder {file} holds no .xlsx workbook.',
    refused: 'The gathered table cannot be evaluated: {reason}',
    noRange: '--gather cannot be used with --range.',
    noSheet: '{file} has no sheet “{sheet}”; it was not gathered.',
    fileName: '汇总',
  },
};
