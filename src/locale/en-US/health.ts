import type { Messages } from '../Messages';

export const health: Messages['health'] = {
  rule: {
    K1: 'classes or teachers without pupils',
    K2: 'parts of the teachers exceed the whole',
    K3: 'backbone teachers without training',
    K4: 'laboratories reach the standard without equipment',
    K5: '万元 and 元 mixed up',
    K6: 'a part of an area exceeds the whole',
    K7: 'a stated value per pupil differs from the totals',
    K8: 'two figures for one quantity',
    K9: 'a jump since last year without a remark',
    K10: 'grades, intake and graduates do not agree',
    K11: 'fewer primary graduates than junior intake',
    K12: 'an unusual number of grades',
    K13: 'a school of several stages not told apart, or shared resources given twice',
    K14: 'names or codes of schools differ between sources',
    K15: 'music or art rooms too small',
    K16: 'rates above 100 %',
    K17: 'percentages written in two ways',
    K18: 'two sources differ',
    K19: 'one quantity in several units',
    K20: 'parts do not add up to their total',
  },
  stages: 'the stages',
  ruleMark: ' (rule {id})',
  ruleLine: '{id} {name}: {clause} ({document})',
  uncheckedLine: '; not checked: {unchecked}',
  countyData: 'a school table holds nothing to check it by',
  sheet: {
    rules: 'Rules of the data check',
    joined: 'Branches added to their main school',
    joinedInto: 'added to {main} ({cell}): pupils and all resources summed before dividing',
    muted: 'Doubts set aside',
    mutedBecause: '{text} Set aside because: {reason}',
  },
  engine: {
    'parts-exceed-whole':
      '{school} {stage}: {parts} add up to {sum}, more than {whole} {total}. Check them.',
    'parts-differ':
      '{school} {stage}: {whole} is given as {total}, its parts ({parts}) add up to {sum}. Check them.',
    'backbone-without-training':
      '{school} {stage} has backbone teachers but no training at county level. Check both figures.',
    'laboratory-without-equipment':
      '{school} {stage}: laboratories reach the standard, but the equipment is worth 0. Check both.',
    'grades-differ':
      '{school} {stage}: the grades add up to {sum}, pupils are given as {total}. Check them; the pupils given are used.',
    'intake-differs':
      '{school} {stage}: intake is {sum}, {whole} is {total}. Explain transfers in the remarks, or check.',
    'graduates-differ': '{school} {stage}: {part} is {sum}, {whole} is {total}. Check them.',
    'grades-unusual':
      '{school} {stage} has {grades} grades, {usual} are usual. Check, unless the school has fewer or 五四制.',
    'rooms-too-small':
      '{school}: {part} {rooms}, {area} m² together, less than {each} m² each. Rooms that are too small do not count; other limits hold for buildings before 2017 and small rural schools.',
    'stated-near-threshold':
      '{school} {stage} “{indicator}” is given as {stated}, too near to {bound}: it is rounded, the true value may lie on the other side. Judged as given; check the total.',
    'stated-not-per-stage':
      '{school} has several stages, but “{indicator}” (and others like it) is stated once for all of them and cannot be judged. State it per stage, or add the totals.',
    'branch-not-joined':
      '{school} is marked as a branch, but is outside compulsory schooling, or no main school of its stage was found; it is evaluated by itself. Name the main school, or put both in one stage.',
  },
  reading: {
    'year-jump':
      '{cell}: {header} of {school} is {text}, last year {value}, {percent} apart, without a remark. Check it or explain it in the remarks.',
    'unit-jump':
      '{cell}: {header} of {school} comes to {text} yuan, last year {value}, about ten thousand times apart; 万元 and 元 are probably mixed up. Check the unit.',
    'graduates-below-intake':
      '{cell}: {value} primary graduates in all, fewer than the junior intake of {text}. Explain or check.',
    'rate-over-100':
      '{cell}: {header} of {school} is {text}, above 100 %. Check it; it is shown as it is.',
    'percent-mixed':
      '{cell}: {header} of {school} is {text}, others in the column are above 20. 0.95 and 95 may be mixed; use one way.',
    'units-mixed':
      '{cell} “{header}” is in {unit}, {by} in {value}; both converted. Better use one unit.',
    'people-in-wan':
      '{cell} “{header}” is in {unit}; converted, but not exact to a person. Enter persons.',
  },
};
