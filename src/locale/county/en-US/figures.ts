import { growthFigures } from './growthFigures';

/** English texts of the county's part: its figures. */
export const figures = {
  'evaluation-year': { name: 'Year of application', hint: 'Four digits, e.g. 2025' },
  'basic-balance-year': {
    name: 'Year in which basic balance was recognised',
    hint: 'The year of the official notice, e.g. 2019',
  },
  'monitoring-kept-up': {
    name: 'Yearly monitoring stayed high since recognition',
    hint: '“Yes” needs the results of each year as evidence',
  },
  'basic-composite-primary': {
    name: 'Composite coefficient of basic balance (primary)',
    hint: 'A decimal, e.g. 0.412',
  },
  'basic-composite-junior': {
    name: 'Composite coefficient of basic balance (junior)',
    hint: 'A decimal, e.g. 0.356',
  },
  'school-plan': {
    name: 'School places are planned as the state asks',
    hint: 'Evidence: plan and approval',
  },
  'uniform-standards': {
    name: 'Building, posts, funds and equipment standards are uniform',
    hint: 'Evidence: the four documents',
  },
  'fund-base-primary': {
    name: 'Public funds per pupil, base in force (primary)',
    hint: 'Yuan a pupil and year, e.g. 720',
  },
  'fund-base-primary-ruled': {
    name: 'Public funds per pupil, base as ruled (primary)',
    hint: 'As the province or city rules, e.g. 720',
  },
  'fund-base-junior': {
    name: 'Public funds per pupil, base in force (junior)',
    hint: 'Yuan a pupil and year, e.g. 940',
  },
  'fund-base-junior-ruled': {
    name: 'Public funds per pupil, base as ruled (junior)',
    hint: 'As the province or city rules, e.g. 940',
  },
  'special-school-fund': {
    name: 'Public funds of special schools',
    hint: 'Total of the year, not per pupil, e.g. 1250000',
  },
  'special-school-pupils': {
    name: 'Pupils of special schools',
    hint: '0 where the county has none, e.g. 126',
  },
  'teacher-pay': {
    name: 'Mean yearly pay of teachers',
    hint: 'Public schools, last year, e.g. 98600',
  },
  'civil-servant-pay': {
    name: 'Mean yearly pay of local civil servants',
    hint: 'Same year and same scope, e.g. 97200',
  },
  'performance-pay-as-ruled': {
    name: 'Performance pay is fixed as ruled',
    hint: 'Evidence: the decision',
  },
  'teachers-trained': {
    name: 'Teachers whose training hours are complete',
    hint: 'In the last five years, e.g. 2310',
  },
  'full-time-teachers': {
    name: 'Full-time teachers of compulsory schooling',
    hint: 'Primary and junior together, e.g. 2310',
  },
  'posts-distributed': {
    name: 'Posts are distributed by the education department',
    hint: 'Evidence: the decision',
  },
  'teachers-to-exchange': {
    name: 'Teachers who are due to exchange',
    hint: 'Heads and teachers of this year, e.g. 860',
  },
  'teachers-exchanged': { name: 'Teachers who exchanged', hint: 'This year, e.g. 104' },
  'backbone-exchanged': {
    name: 'Of them backbone teachers',
    hint: 'Part of those who exchanged, e.g. 26',
  },
  'teachers-certified': { name: 'Full-time teachers with a certificate', hint: 'E.g. 2310' },
  'nearby-primary': {
    name: 'Pupils of their own zone (primary)',
    hint: 'Public town schools without boarding, e.g. 5820',
  },
  'nearby-primary-of': {
    name: 'Pupils of public town schools without boarding (primary)',
    hint: 'Denominator of the zone share, e.g. 5820',
  },
  'nearby-junior': {
    name: 'Pupils of their own zone (junior)',
    hint: 'Public town schools without boarding, e.g. 2760',
  },
  'nearby-junior-of': {
    name: 'Pupils of public town schools without boarding (junior)',
    hint: 'Denominator of the zone share, e.g. 2830',
  },
  'senior-places': { name: 'Places of good senior high schools', hint: 'Of this year, e.g. 1200' },
  'senior-places-distributed': {
    name: 'Places distributed to junior schools',
    hint: 'Of this year, e.g. 660',
  },
  'senior-places-rural': { name: 'Places favour rural schools', hint: 'Evidence: table of places' },
  'left-behind-care': {
    name: 'Left-behind children are cared for',
    hint: 'Evidence: rules and records',
  },
  migrants: { name: 'Eligible migrants’ children', hint: '0 where there are none, e.g. 430' },
  'migrants-public': { name: 'Of them in public schools', hint: 'E.g. 392' },
  'migrants-bought': {
    name: 'Of them in private places that the government bought',
    hint: '0 where there are none, e.g. 18',
  },
  graduates: { name: 'Junior graduates', hint: 'Of this year’s cohort, e.g. 2475' },
  intake: { name: 'Intake of the cohort three years before', hint: 'E.g. 2500' },
  'transferred-in': {
    name: 'Transferred in during three years',
    hint: '0 where there are none, e.g. 20',
  },
  'transferred-out': {
    name: 'Transferred out during three years',
    hint: '0 where there are none, e.g. 40',
  },
  deaths: { name: 'Deaths during three years', hint: '0 where there are none, e.g. 1' },
  'disabled-children': {
    name: 'Disabled children of school age',
    hint: '0 where there are none, e.g. 244',
  },
  'disabled-regular': {
    name: 'Of them in regular classes',
    hint: '0 where there are none, e.g. 118',
  },
  'disabled-home': { name: 'Of them taught at home', hint: '0 where there are none, e.g. 61' },
  'disabled-special': {
    name: 'Of them in special schools',
    hint: '0 where there are none, e.g. 60',
  },
  'school-charters': { name: 'Every school has a charter', hint: 'Evidence: list of charters' },
  'digital-management': {
    name: 'Management and teaching are digital',
    hint: 'Evidence: platform and its use',
  },
  'digital-teaching': {
    name: 'Teachers use digital means, equipment is in use',
    hint: 'Evidence: records',
  },
  'moral-education': {
    name: 'Moral education and school culture are good or better',
    hint: 'Evidence: results',
  },
  'all-courses': { name: 'All courses are taught in order', hint: 'Evidence: timetables, records' },
  'no-excessive-burden': { name: 'No excessive burden of homework', hint: 'Evidence: records' },
  'chinese-level': {
    name: 'Level in national monitoring (Chinese)',
    hint: 'As the national report says; leave blank if not published',
  },
  'chinese-difference': {
    name: 'Difference between schools in national monitoring (Chinese)',
    hint: 'As reported, not the coefficient; e.g. 0.12 or 12%',
  },
  'mathematics-level': {
    name: 'Level in national monitoring (mathematics)',
    hint: 'As the national report says; leave blank if not published',
  },
  'mathematics-difference': {
    name: 'Difference between schools in national monitoring (mathematics)',
    hint: 'As reported, not the coefficient; e.g. 0.12 or 12%',
  },
  'science-level': {
    name: 'Level in national monitoring (science)',
    hint: 'As the national report says; leave blank if not published',
  },
  'science-difference': {
    name: 'Difference between schools in national monitoring (science)',
    hint: 'As reported, not the coefficient; e.g. 0.12 or 12%',
  },
  'sports-level': {
    name: 'Level in national monitoring (sports)',
    hint: 'As the national report says; leave blank if not published',
  },
  'sports-difference': {
    name: 'Difference between schools in national monitoring (sports)',
    hint: 'As reported, not the coefficient; e.g. 0.12 or 12%',
  },
  'arts-level': {
    name: 'Level in national monitoring (arts)',
    hint: 'As the national report says; leave blank if not published',
  },
  'arts-difference': {
    name: 'Difference between schools in national monitoring (arts)',
    hint: 'As reported, not the coefficient; e.g. 0.12 or 12%',
  },
  'morals-level': {
    name: 'Level in national monitoring (morals)',
    hint: 'As the national report says; leave blank if not published',
  },
  'morals-difference': {
    name: 'Difference between schools in national monitoring (morals)',
    hint: 'As reported, not the coefficient; e.g. 0.12 or 12%',
  },
  'entrance-examination': { name: 'Entrance by examination', hint: '“None” needs its evidence' },
  'illegal-school-choice': { name: 'Illegal choice of schools', hint: '“None” needs its evidence' },
  'key-schools-classes': { name: 'Key schools or key classes', hint: '“None” needs its evidence' },
  'posts-left-open': {
    name: 'Open posts left unfilled, teachers long outside the quota',
    hint: '“None” needs its evidence',
  },
  'serious-accident': {
    name: 'Serious accident or breach of discipline',
    hint: '“None” needs its evidence',
  },
  'data-fraud': { name: 'Fraud', hint: '“None” needs its evidence' },
  'questionnaires-valid': { name: 'Valid questionnaires', hint: 'E.g. 1480' },
  'questionnaires-satisfied': { name: 'Of them satisfied', hint: 'E.g. 1395' },
  visited: { name: 'Persons visited', hint: '0 where nobody was visited, e.g. 120' },
  'visited-satisfied': {
    name: 'Of them satisfied (visits)',
    hint: '0 where nobody was visited, e.g. 114',
  },
  'basic-standard-schools': {
    name: 'Schools of compulsory schooling',
    hint: 'Those judged by the basic standard, e.g. 86',
  },
  'basic-standard-reached': {
    name: 'Schools that reach the provincial basic standard',
    hint: 'E.g. 86',
  },
  ...growthFigures,
} as const;
