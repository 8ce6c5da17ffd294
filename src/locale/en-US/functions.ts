import type { Texts } from '../Messages';
import type { functions as chinese } from '../zh-CN/functions';

const resource =
  'Resource of each school (teachers, area, equipment value …), one cell a school, without total rows';
const pupils = 'Pupils of each school, in the same order';
const indicator = 'Indicator: L1 to L7, or its short name';
const stage = 'Stage: primary or junior';

/** Words of the worksheet functions: what the formula wizard shows, and why a formula has no result. */
export const functions: Texts<typeof chinese> = {
  descriptions: {
    CV: 'Coefficient of variation: pupil-weighted standard deviation divided by the mean.',
    MEAN: 'County mean: all resources divided by all pupils (per pupil).',
    SD: 'Pupil-weighted standard deviation (per pupil).',
    LEVEL: 'Level of each school in one indicator: met, at least 85%, below 85%.',
    GAP: 'What each school lacks in one indicator; people and rooms are rounded up to whole ones.',
    SPLIT: 'Shares of a resource that several stages use in common: primary, junior, senior.',
    STANDARD: 'Standard value of an indicator (quality balance 2017).',
    EVALUATE:
      'Evaluates a school table with its header: mean, standard deviation, coefficient and verdict per stage and indicator.',
    VERSION: 'Version of Junheng.',
  },
  parameters: {
    CV: { resource, pupils },
    MEAN: { resource, pupils },
    SD: { resource, pupils },
    LEVEL: { resource, pupils, indicator, stage },
    GAP: {
      resource,
      pupils,
      indicator,
      stage,
      target: 'Gap to: standard (default) or floor (85%)',
    },
    SPLIT: {
      resource: 'Resource that the whole school shares',
      primary: 'Primary pupils, 0 where the school has none',
      junior: 'Junior pupils, 0 where the school has none',
      senior: 'Senior pupils, 0 where the school has none',
    },
    STANDARD: { indicator, stage },
    EVALUATE: {
      table: 'School table with its header',
      standard: 'Standard: quality (default) or basic',
    },
    VERSION: {},
  },
  arguments: {
    resource: 'Resource',
    pupils: 'Pupils',
    primary: 'Primary pupils',
    junior: 'Junior pupils',
    senior: 'Senior pupils',
  },
  problems: {
    blank:
      '{argument}: number {position} is blank. Missing is not 0: fill it in or leave the cell out of the range.',
    text: '{argument}: number {position} is the text "{text}", not a number.',
    negative: '{argument}: number {position} is negative ({text}). Please check.',
    'no-pupils':
      'Pupils: number {position} is 0, so there is no per-pupil value. Please check, or leave the school out.',
    'sizes-differ':
      'There are {resources} resources and {pupils} pupil numbers. Select as many of each.',
    'zero-mean': 'The mean is 0, so there is no coefficient.',
    'unknown-indicator': 'Unknown indicator "{text}". Write L1 to L7, or: {choices}.',
    'unknown-stage': 'Unknown stage "{text}". Write primary or junior.',
    'unknown-target': 'Unknown target "{text}". Write standard or floor.',
    'unknown-standard': 'Unknown standard "{text}". Write quality or basic.',
    'no-section': 'All three stages have 0 pupils, so there is nothing to share.',
    unexpected: 'Program error; please send the formula and this text to the maintainers: {text}',
  },
  words: {
    toStandard: 'standard',
    toFloor: 'floor',
    quality: 'quality',
    basic: 'basic',
  },
  evaluation: {
    header: ['Stage', 'Indicator', 'Mean', 'Standard deviation', 'Coefficient', 'Limit', 'Verdict'],
    schoolsPassing: '{passing}/{all} schools',
    composite: 'Composite coefficient',
    stage: 'Stage verdict',
    doubtful: 'Recognition is in doubt: please check in the pane',
    selection: 'selected range',
  },
};
