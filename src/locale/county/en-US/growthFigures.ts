/** English texts of the county's part: figures of three years, the oldest first. */
export const growthFigures = {
  'allocation-1': {
    name: 'Fiscal allocation for education (two years before)',
    hint: 'E.g. 86520',
  },
  'allocation-2': { name: 'Fiscal allocation for education (the year before)', hint: 'E.g. 86520' },
  'allocation-3': { name: 'Fiscal allocation for education (this year)', hint: 'E.g. 86520' },
  'revenue-1': { name: 'Regular fiscal revenue (two years before)', hint: 'E.g. 215300' },
  'revenue-2': { name: 'Regular fiscal revenue (the year before)', hint: 'E.g. 215300' },
  'revenue-3': { name: 'Regular fiscal revenue (this year)', hint: 'E.g. 215300' },
  'expense-primary-1': {
    name: 'Education expense per pupil (primary) (two years before)',
    hint: 'E.g. 12860',
  },
  'expense-primary-2': {
    name: 'Education expense per pupil (primary) (the year before)',
    hint: 'E.g. 12860',
  },
  'expense-primary-3': {
    name: 'Education expense per pupil (primary) (this year)',
    hint: 'E.g. 12860',
  },
  'expense-junior-1': {
    name: 'Education expense per pupil (junior) (two years before)',
    hint: 'E.g. 16240',
  },
  'expense-junior-2': {
    name: 'Education expense per pupil (junior) (the year before)',
    hint: 'E.g. 16240',
  },
  'expense-junior-3': {
    name: 'Education expense per pupil (junior) (this year)',
    hint: 'E.g. 16240',
  },
  'pay-1': { name: 'Mean yearly pay of teachers (two years before)', hint: 'E.g. 96500' },
  'pay-2': { name: 'Mean yearly pay of teachers (the year before)', hint: 'E.g. 96500' },
  'pay-3': { name: 'Mean yearly pay of teachers (this year)', hint: 'E.g. 96500' },
  'fund-primary-1': {
    name: 'Public funds per pupil (primary) (two years before)',
    hint: 'E.g. 720',
  },
  'fund-primary-2': {
    name: 'Public funds per pupil (primary) (the year before)',
    hint: 'E.g. 720',
  },
  'fund-primary-3': { name: 'Public funds per pupil (primary) (this year)', hint: 'E.g. 720' },
  'fund-junior-1': { name: 'Public funds per pupil (junior) (two years before)', hint: 'E.g. 940' },
  'fund-junior-2': { name: 'Public funds per pupil (junior) (the year before)', hint: 'E.g. 940' },
  'fund-junior-3': { name: 'Public funds per pupil (junior) (this year)', hint: 'E.g. 940' },
  'education-spending-1': {
    name: 'Public budget spending on education (two years before)',
    hint: 'E.g. 92300',
  },
  'education-spending-2': {
    name: 'Public budget spending on education (the year before)',
    hint: 'E.g. 92300',
  },
  'education-spending-3': {
    name: 'Public budget spending on education (this year)',
    hint: 'E.g. 92300',
  },
  'spending-per-pupil-1': {
    name: 'Public budget spending per pupil (two years before)',
    hint: 'E.g. 14850',
  },
  'spending-per-pupil-2': {
    name: 'Public budget spending per pupil (the year before)',
    hint: 'E.g. 14850',
  },
  'spending-per-pupil-3': {
    name: 'Public budget spending per pupil (this year)',
    hint: 'E.g. 14850',
  },
} as const;
