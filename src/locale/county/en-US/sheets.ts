/** English texts of the county's part: the sheets that the county fills in, and findings about them. */
export const sheets = {
  names: {
    figures: 'County figures',
    classes: 'Classes',
    rooms: 'Special rooms',
    schools: 'School facts',
    scores: 'Score sheet',
    overview: 'County overview',
    standard: 'Own standard',
  },
  title: '{sheet} · {standard}',
  about: {
    figures:
      'Fill in the light yellow cells only. 0 where there are none; leave blank what is not known yet (it stays open and is never met). “Yes” and “None” need their evidence. Made on {date}',
    classes:
      'One row a class; whole columns may be pasted. Grade as “三年级”, class as “（2）班”; leave or delete rows that are not needed. Made on {date}',
    rooms:
      'One row a music or fine arts room. Usable area; area 0 for a school without such a room. Made on {date}',
    schools:
      'One row a school. Share of migrants’ children as 35% or 0.35; money in yuan. Leave blank what is not known (it stays open). Made on {date}',
    scores:
      'Full points are set by the province and may be changed; they add up to {total}, {pass} or more is met. Points never above full points, with evidence. Made on {date}',
  },
  columns: {
    code: 'No.',
    item: 'Item',
    unit: 'Unit',
    value: 'Value',
    evidence: 'Evidence',
    hint: 'Hint',
    clause: 'Clause',
    school: 'School',
    stage: 'Stage',
    grade: 'Grade',
    class: 'Class',
    pupils: 'Pupils',
    use: 'Room use',
    room: 'Room',
    area: 'Area (㎡)',
    built: 'Built in',
    rural: 'Rural',
    boarding: 'Boarding',
    migrants: 'Migrants’ share',
    allotted: 'Funds allotted (元)',
    budget: 'Funds planned (元)',
    training: 'Training planned (元)',
    group: 'Group',
    full: 'Full points',
    got: 'Points',
  },
  units: {
    person: 'persons',
    yuan: 'yuan',
    'ten-thousand-yuan': '10,000 yuan',
    school: 'schools',
    year: 'year',
    'yes-no': 'Yes/No',
    'none-some': 'None/Some',
    level: 'level',
    rate: 'rate',
  },
  choices: {
    'yes-no': ['Yes', 'No'],
    'none-some': ['None', 'Some'],
    level: ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ'],
    stage: ['Primary', 'Junior'],
    use: ['Music', 'Fine arts'],
  },
  stages: { primary: 'Primary', junior: 'Junior' },
  uses: { music: 'Music', 'fine-arts': 'Fine arts' },
  total: 'Total',
  band: '{id}  {name}: {requirement}',
  clause: '{document} {clause}',
  separator: '; ',
  relation: { 'at-least': '≥', 'at-most': '≤', 'more-than': '>', 'less-than': '<' },
  requirement: {
    yes: '{code} “Yes”, with evidence',
    none: '{code} “None”, with evidence',
    compare: '{value} {relation} {limit}',
    notWithout: '{text} (not where {code} is 0)',
    'class-size': 'primary ≤ {primary} a class, junior ≤ {junior} (sheet “Classes”)',
    'school-size':
      'pupils of compulsory stages ≤ {other}, schools of several stages ≤ {long} (sheet “School facts”)',
    'special-rooms': {
      both: 'a music and a fine arts room for every {classes} classes, music ≥ {music} ㎡, fine arts ≥ {arts} ㎡ (sheet “Special rooms”)',
      either:
        'a music or fine arts room for every {classes} classes, music ≥ {music} ㎡, fine arts ≥ {arts} ㎡ (sheet “Special rooms”)',
    },
    'small-school-funds':
      'village schools and teaching points below {below} pupils: funds allotted ≥ {countAs} pupils × base ({codes}; sheet “School facts”)',
    'training-share':
      'training planned ÷ funds planned ≥ {least} in each school (sheet “School facts”)',
    score: '{total} points in all, {pass} or more (sheet “Score sheet”)',
  },
  findings: {
    'not-a-number':
      '{cell}: {school} “{header}” says “{text}”, which is no number. Type a number, or leave it blank if it is not known.',
    'error-cell':
      '{cell}: {school} “{header}” is the error {text}. Mend the formula or type the number.',
    'negative-number': '{cell}: {school} “{header}” is negative ({text}). Please check.',
    'date-cell':
      '{cell}: {school} “{header}” became a date. Set the cell’s format to General and type the number again.',
    fraction: '{cell}: {school} “{header}” is {text} and should be whole. Check it and its unit.',
    'not-a-choice': '{cell}: {school} “{header}” says “{text}”. Choose one of {choices}.',
    'not-a-year': '{cell}: {school} “{header}” says “{text}”. Type four digits, e.g. 2016.',
    'rate-unclear':
      '{cell}: {school} “{header}” is {text}, which may or may not be per cent. Write it with %.',
    'unit-unclear':
      '{cell}: the unit of “{header}” says “{unit}”, which cannot be converted. Put the unit back.',
    'unit-converted': '{cell}: “{header}” ({text}) was read in “{unit}” and converted.',
    'formula-without-value':
      '{cell}: {school} “{header}” is a formula without a result in the file. Open and save it in Excel, then try again.',
    'figure-twice':
      '{cell}: “{header}” stands twice and differs from {by}; it stays open. Keep one of them.',
    'code-unknown': '{cell}: there is no number “{text}”; the cell is not used. Check the number.',
    'row-unknown': '{cell}: “{text}” is no known item; the cell is not used. Add its number.',
    'code-name-differ':
      '{cell}: the number is {text}, but the item is that of {value}; the cell is not used. Correct one of them.',
    'school-missing': '{cell}: this row has no school. Add its name.',
    'class-missing': '{cell}: {school}: this class has no name. Add it.',
    'pupils-missing': '{cell}: {school} {text} has no number of pupils; it stays open.',
    'stage-unclear':
      '{cell}: {school} {text}: primary or junior is not told, or told in two ways. Correct the stage.',
    'senior-left-out': '{cell}: {school} {text} is a senior class and is not counted.',
    'class-twice': '{cell}: {school} {text} repeats {by}. Check and delete one row.',
    'class-differs':
      '{cell}: {school} {text} has other pupils than {by}; it stays open. Keep one row.',
    'class-count':
      '{cell}: {school}: the class is a number, which may count classes; it stays open. One row for each class, please.',
    'school-twice':
      '{cell}: {school} stands twice and differs from {by}; what differs stays open. Keep one row.',
    'room-twice':
      '{cell}: {school}: the room “{text}” is that of {by} and counts once. Delete one row; if they are two rooms, give them two names under “Room”.',
    'room-use-unclear':
      '{cell}: {school}: whether “{text}” is for music or fine arts is not told; it is not used. Say so under “Room use”; rooms for other uses are left out.',
    'score-unknown': '{cell}: “{text}” has no number; its points are not used. Add the number.',
    'sheet-hidden':
      'The hidden sheet “{sheet}” is not counted. Unhide it if it should count; otherwise leave it.',
  },
} as const;
