import type { Messages } from '../Messages';

export const findings: Messages['findings'] = {
  reason: {
    'below-floor': '{indicators} below 85 % of the standard',
    'too-few-met': '{met} met, {required} required (not met: {indicators})',
    'indicator-unknown': '{indicator} unknown: {fields} {missing}',
    'section-pupils-unknown': 'no indicator can be judged: pupils {missing}',
    'indicators-absent': 'the table has no data for {indicators}',
    'sections-fail': '{count} sections fail',
    'sections-unknown': '{count} sections unknown',
    'coefficient-over-limit': 'coefficient over its limit: {indicators}',
    'coefficient-unknown': 'coefficient unknown: {indicators}',
    'composite-over-limit': 'composite coefficient over its limit',
    'stage-fails': '{stage} fails',
    'stage-unknown': '{stage} unknown',
    'stage-absent': 'no data for {stage}',
    'no-pupils-known': 'stage or pupils of some schools unknown',
  },
  warning: {
    'sheet-protected':
      'Sheet “{sheet}” is protected: it is left as it is; results go to a new sheet.',
    'sheet-partly-protected':
      'Sheet “{sheet}” is protected and stays so: only what its protection allows is written (unlocked empty cells; fills where formatting is allowed); the rest goes to a new sheet.',
    'not-recalculated':
      'This workbook calculates manually and is due: formulas in “{sheet}” may show old values. Press F9, then evaluate again.',
    'target-occupied':
      '{cells} in “{sheet}” are not empty and are not overwritten; see the new sheet.',
    'target-merged':
      '{cells} in “{sheet}” lie in merged cells and are left alone; see the new sheet.',
    'target-formula':
      '{cells} in “{sheet}” are formulas and are not overwritten; see the new sheet.',
    'hidden-rows-counted': 'Hidden or filtered rows in “{sheet}” are counted too: {cells}.',
    'per-pupil-under-raw':
      'This program writes figures per pupil (or per 100) to {cells} in “{sheet}”, not in the unit of their column.',
  },
  engine: {
    'no-pupils':
      '{school} has 0 pupils and is not counted. If it has pupils, fill them in and evaluate again.',
    'no-pupils-but-classes': '{school} has 0 pupils but has {fields}. Check the number of pupils.',
    'pupils-unknown':
      'Whether {school} is primary or junior, or its number of pupils, cannot be told; it is not counted. Fill in stage and pupils per stage.',
    'part-exceeds-whole': '{school}: {part} exceeds {whole}. Check both figures.',
    'per-pupil-implausible':
      '{school}: equipment of {perPupil} yuan per pupil; 万元 and 元 are probably mixed up. Check the unit.',
    'not-per-stage':
      '{school} has several stages, but {fields} is not given per stage. Fill it in per stage.',
    'no-split':
      '{school}: pupils of another stage are missing, so {fields} cannot be shared. Fill in pupils per stage.',
    'teaching-space-assumed-net':
      '{stage}: no column of indoor sports rooms; teaching rooms are taken as already without them. If not, add the column.',
    'sports-space-without-indoor':
      '{stage}: only sports grounds, no indoor sports rooms; the area may be too small. Add the column.',
    'stated-values-used':
      '{stage} “{indicator}”: no totals in the table; computed from the stated values and the pupils. Stated values are rounded: check the totals near the standard.',
    'degree-rows-incomplete':
      '{stage}: no column for doctors or postgraduates; the count may be too small. Add the columns.',
    'title-columns-incomplete':
      '{stage}: the title columns lack 正高级; the number of teachers of 中级 and above may be too small (unless 高级 includes it). Add that column.',
    'rounding-would-mislead':
      '{school} {stage} {indicator} is printed as {printed} but is {exact}; the bound is {bound}; the exact figure decides.',
  },
  reading: {
    'text-number':
      '{cell}: “{text}” is a number stored as text; taken as {value}. Better change it to a number.',
    'not-a-number':
      '{cell}: “{text}” is no number; {header} of {school} counts as not filled in. Enter a number.',
    'error-cell':
      '{cell} shows {text}; {header} of {school} has no figure. Mend the formula or enter a number.',
    'blank-cell':
      '{cell} is blank; {header} of {school} is missing, not zero. Enter 0 if there is none.',
    'negative-number':
      '{cell}: {text} is negative; {header} of {school} counts as not filled in. Correct it.',
    'formula-without-value':
      '{cell} holds a formula without a result; {header} of {school} has no figure. Open and save the workbook in Excel, then evaluate again.',
    'row-blank':
      'Row {row}: none of the figures of {school} is filled in; they are missing, not zero. Fill them in or delete the row.',
    'fraction-of-people':
      '{cell}: {text} is not a whole number; {header} of {school} should be one. Check it.',
    'unit-assumed':
      '{cell} “{header}” names no unit; taken as {unit}. Write the unit into the header.',
    'unit-unreadable':
      '{cell} “{header}”: the unit in brackets was not recognised; taken as {unit} for now. Write 元, 千元 or 万元.',
    'unit-unclear':
      '{cell} “{header}” names no unit: in {unit} it is about {value} per pupil, in {by} about {text}. Both are possible; write the unit into the header, or choose it under columns.',
    'cell-unit':
      '{cell}: “{text}” names another unit than its column; {header} of {school} was converted from {unit}. Check it.',
    'unit-converted': '{cell} “{header}” is in {unit}; converted.',
    'duplicate-column':
      '{cell} “{header}” is the same quantity as another column; column {value} is used. Check the columns.',
    'second-list':
      '{cell} “{header}” is a second column of school names; “{text}” and others in it were not counted (column {value} is used). Put a blank column between two tables, or set this column to not used.',
    'two-values':
      '{cell} “{header}” and {by} are the same quantity, but {school} has {text} in one and {value} in the other. Make them agree, or set one column to “not used” under columns.',
    'part-columns':
      '{cell} “{header}” and “{by}” seem to be parts of one quantity that the table does not sum up. Add a column with the sum, or confirm under columns which one to use.',
    'not-counted':
      '{cell} “{header}” was recognised but is not counted; it may be in special cases with evidence only.',
    'space-net-by-note':
      '{cell} “{header}”: the table says “{text}”, so indoor sport rooms are taken as already left out.',
    'space-gross-by-note':
      '{cell} “{header}”: the table says “{text}”, but has no column of indoor sport rooms to take off. Add this column.',
    'space-notes-differ':
      '{cell} “{header}”: one note says “{text}”, another one “{by}”. Choose among the columns whether indoor sport rooms are already left out.',
    'sports-note':
      '{cell} “{header}”: the table says “{text}”, other than this header, so indoor sport rooms may be missing or counted twice. Choose under columns whether this is sports ground or sports space.',
    'space-remark':
      '{cell}: “{text}” speaks of some schools only; it is not followed, the column is read alike for all. Where those schools differ, correct their figures.',
    'ratio-inverted': '{cell} “{header}” holds pupils per teacher; turned into teachers per pupil.',
    'ratio-scale':
      '{cell} “{header}”: the figures (median {value}) do not fit the unit in the header and were converted by what is usual. Check the unit.',
    'ratio-unclear':
      '{cell} “{header}”: the figures (median {value}) are out of the usual range; unit or way of counting is unclear. Check them.',
    'ratio-stray':
      '{cell} {school}: {header} is {text}, fifty times or more off the middle value {value} of its column. Check the decimal point and the unit.',
    'duplicate-school':
      '{cell}: {school} is in the table more than once (see {value}); both rows are counted. Check it.',
    'column-not-recognised': '{cell} “{header}” was not recognised and is not used.',
    'stage-assumed': '{cell}: the stage of {school} is not written; taken as {value}. Check it.',
    'stage-contradiction':
      '{cell}: “{text}” and “{by}” name different stages; taken as {value} for now. Correct one of them.',
    'stage-unknown':
      '{cell}: {school} may be primary or junior. Write the stage or school type into the table.',
    'kind-unknown':
      '{cell}: the type “{text}” of {school} was not recognised. Use 小学, 初中, 九年一贯制 …',
    'total-row-left-out': 'Row {row} “{text}” is a total or average, not a school.',
    'row-left-out':
      'Row {row} “{text}” was not taken for a school and is not counted. If it is one, write its full name, and its number where the others have one.',
    'name-missing':
      'Row {row} has figures but no school name and is not counted. Fill in the name.',
    'gathered-open':
      '{cell} Left open when the sheets were gathered: {text} Check it, delete this line, and evaluate again.',
    'other-table': 'The sheet also holds {range}, not evaluated. Select it and evaluate again.',
    'hidden-rows-counted':
      'From {cell} on {value} rows are hidden or filtered out but counted. Move them out of the table if they should not be.',
    'combined-school-one-row':
      '{cell}: {school} has several stages but one row here; taken as its {value} part.',
    'choice-lost':
      'The remembered template says what column “{header}” holds, but it is not in this table; read by its headers. Look through the columns.',
    'choice-unit-unknown':
      '{cell} “{header}”: the unit “{unit}” does not measure this quantity and was not used; read by its header. Choose the unit again.',
    'choice-unit-differs':
      '{cell} “{header}”: the unit given for this column is “{unit}”, but the title of this table says “{by}”; taken as “{unit}” for now. Choose the unit again, or correct the title.',
    'column-doubtful':
      '{cell} “{header}” looks like {value}, but this is not certain. Confirm it under columns.',
    'merged-amount':
      '{cell} lies in cells merged over several rows ({text}); {header} of {school} counts as not filled in. Split the cells.',
    'ratio-differs':
      '{cell}: {header} of {school} is given as {text}; the figures of this table give {value}, more than 1 % apart. Check it; the computed value is used.',
    'hidden-rows-left-out':
      'From {cell} on, {value} rows ({row}) are hidden or filtered out; left out, as you chose. Choose to count them if they belong.',
    'several-counties':
      '{cell} Column “{header}” holds schools of several counties ({text} …). Counties are evaluated one by one: put each into a table of its own.',
    'branch-joined': '{cell} {school} does not count as a school; its figures are added to {text}.',
    'branch-without-main':
      '{cell} {school} does not count as a school, but the table does not tell its main school; it was not added and is counted as a school by itself. Add a column “主校名称” with the full name of the main school (same stage).',
    'branch-outside':
      '{cell} {school} does not count as a school and is a kindergarten or another school outside compulsory schooling; its figures are neither added to a main school nor evaluated.',
    'branch-unclear':
      '{cell} {school}: {header} says “{text}”, which is neither yes nor no; counted as a school for now. Write 1 (counts) or 0 (added to its main school).',
    'parts-joined':
      '{cell} {school}: the merged cells {text} belong to all its stages; the figures are split between them.',
    'resource-twice':
      '{cell} {school}: {header} are the same as in its other stage ({value}); the whole school may stand there twice. Write each stage’s own figures, or merge the cells of both rows.',
    'sum-like-row':
      '{cell} “{school}” is exactly the sum of {value} rows ({text}) and may be a subtotal; counted as a school for now. If it is a subtotal, name it “小计”.',
    'code-unreadable':
      '{cell} {school}: the school code “{text}” is not complete (too many digits, or scientific notation); not used. Format the cells as text and type it again.',
    'total-differs':
      '{cell}: the total {text} differs from the sum {value} of the schools. Check it; numbers stored as text are left out by SUM.',
    'form-name-from-file':
      'No school name on the sheets; taken from the file name “{text}”. Check it.',
    'form-name-missing': '“{text}” names no school. Fill in the name of the school above the form.',
    'form-facts-differ': '{cell} says “{text}”, another place says “{value}”. Make them agree.',
    'form-figures-differ':
      '“{header}” of {school} is {text} in {cell} and {value} in {by}. Neither is used; make them agree.',
    'form-figures-added': '“{header}” of {school} is the sum of {text}: {value}.',
    'form-lent-left-out':
      '{cell}: {school} also uses {text} of “{header}” that it does not own; not counted. If it should be, correct the total.',
    'form-arts-unclear':
      '{cell}: “{header}” of {school} is {text}, not the sum of music and fine arts; taken as all arts teachers for now. Check it.',
    'form-items-unused': '{value} items of this sheet are not used: {text} …',
    'roster-word-unknown':
      '{cell} “{header}”: “{text}” was not recognised and nothing was counted by it. Use a common spelling.',
    'roster-cell-blank':
      '{cell} “{header}” is blank; whether this teacher counts cannot be told. Fill it in.',
    'roster-row-left-out':
      'Row {row} has data but no name and is not counted. Fill it in or delete the row.',
    'roster-stage-unknown':
      '{cell}: the stage of this teacher is not written, so the teachers of {school} cannot be counted per stage. Fill it in.',
    'roster-code-shared':
      '{cell}: the code “{text}” of {school} is also that of {value}; not used, the teachers are counted by school name. Correct the code or the name.',
    'roster-code-missing':
      '{cell}: {school} has several codes; from here on {value} teachers have none, so their school cannot be told. Fill in the codes.',
    'roster-teacher-twice':
      '{cell} and {value} are the same teacher (name and number); both were counted. Delete one.',
    'roster-others-left-out':
      'From {cell} on {value} people are no full-time teachers at work, or teach in a kindergarten, and are not counted.',
    'roster-all-counted':
      'No column says who is full-time; all {value} people are counted. Check it, or write 专任教师 into the title.',
    'roster-first-subject':
      'From {cell} on {value} teachers teach several subjects; the first one counts. Check it.',
    'roster-blank-marks':
      '{cell} “{header}” marks only those who are; {value} teachers without a mark count as not. Check it.',
  },
};
