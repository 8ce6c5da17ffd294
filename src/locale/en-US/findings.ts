import type { Messages } from '../Messages';

export const findings: Messages['findings'] = {
  reason: {
    'below-floor': '{indicators} below 85 % of the standard',
    'too-few-met': '{met} met, {required} required (not met: {indicators})',
    'indicator-unknown': '{indicator} unknown: {missing}',
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
    'target-occupied':
      '{cells} in “{sheet}” are not empty and are not overwritten; see the new sheet.',
    'target-merged':
      '{cells} in “{sheet}” lie in merged cells and are left alone; see the new sheet.',
    'target-formula':
      '{cells} in “{sheet}” are formulas and are not overwritten; see the new sheet.',
    'hidden-rows-counted': 'Hidden or filtered rows in “{sheet}” are counted too: {cells}.',
    'per-pupil-under-raw':
      '{cells} in “{sheet}” get figures per pupil (or per 100), not in the unit of their column.',
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
    'unit-converted': '{cell} “{header}” is in {unit}; converted.',
    'duplicate-column':
      '{cell} “{header}” is the same quantity as another column; column {value} is used. Check the columns.',
    'duplicate-school': '{cell}: {school} is in the table more than once (see {value}). Check it.',
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
    'other-table': 'The sheet also holds {range}, not evaluated. Select it and evaluate again.',
    'hidden-rows-counted':
      'From {cell} on {value} rows are hidden or filtered out but counted. Move them out of the table if they should not be.',
    'combined-school-one-row':
      '{cell}: {school} has several stages but one row here; taken as its {value} part.',
    'column-doubtful':
      '{cell} “{header}” looks like {value}, but this is not certain. Confirm it under columns.',
    'merged-amount':
      '{cell} lies in cells merged over several rows ({text}); {header} of {school} counts as not filled in. Split the cells.',
    'ratio-differs':
      '{cell}: {header} of {school} is given as {text}; the figures of this table give {value}, more than 1 % apart. Check it; the computed value is used.',
    'total-differs':
      '{cell}: the total {text} differs from the sum {value} of the schools. Check it; numbers stored as text are left out by SUM.',
  },
};
