import type { Messages } from '../Messages';

export const explain: Messages['explain'] = {
  sectionTitle: '{school} · {stage} · {indicator}',
  coefficientTitle: '{stage} · {indicator} · coefficient',
  numerator: 'Numerator: {names} = {figures}',
  statedNumerator:
    'Numerator: {names} as stated, taken to a total = {figures} = {total} (the table has no total)',
  statedFigures: '{value} × {pupils} pupils ÷ {perPupils}',
  split:
    'Share of {stage}: {weighted} ÷ {all} (pupils weighted {weights}); the figures above are the share',
  cells: 'From: {cells}',
  valueOne: '{numerator} ÷ {pupils} = {value} ({unit})',
  valueHundred: '{numerator} ÷ {pupils} × 100 = {value} ({unit})',
  valueInverse: '{pupils} ÷ {numerator} = {value} ({unit})',
  needs: '{threshold} × {pupils} ÷ {perPupils}',
  needsInverse: '{pupils} ÷ {threshold}',
  unknown: 'Cannot be computed: {missing}',
  met: 'Met: {numerator} ≥ {needs} = {needed}',
  floor: 'Not met: {numerator} < {needs} = {needed}, but not below 85 % of it ({floorNeeded})',
  below: 'Below 85 %: {numerator} < {needs} × 85 % = {floorNeeded}',
  gap: '{toStandard} short of the standard; {toFloor} short of 85 %',
  mean: 'County mean = Σresource ÷ Σpupils{hundred} = {resources} ÷ {pupils}{hundred} = {mean}',
  hundred: ' × 100',
  school:
    '{school}: {resource} ÷ {own}{hundred} = {value}; {own}/{pupils} × ({value} − {mean})² = {part} ({share})',
  moreSchools: '… {count} more sections, together {part}',
  deviation: 'Standard deviation = √({sum}) = {deviation}',
  coefficient: 'Coefficient = deviation ÷ mean = {deviation} ÷ {mean} = {coefficient}',
  limit: 'Limit {limit}: {verdict}',
  missingSections:
    'Sections without the figure: {list}. What follows is provisional, not the result.',
  clause: 'By: {document}, {clause}',
  rounding: 'Verdicts use unrounded figures; the figures above are rounded for print only.',
};
