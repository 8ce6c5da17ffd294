import type { Messages } from '../Messages';

type Live = Pick<
  Messages['pane'],
  'live' | 'settings' | 'progress' | 'welcome' | 'schoolChart' | 'onlyIndicator'
>;

/** Words of the pane about following the table, the first run, progress and the charts. */
export const live: Live = {
  live: {
    soon: 'Data changed; the result is about to follow.',
    followed: 'Updated after edits ({cells}).',
    cells: '{cells} and more, {count} in all',
    unchanged: 'No verdict changed.',
    more: 'All {count} changes',
    fewer: 'Fewer',
    stage: '{stage}: {from} → {to}',
    coefficient: '{stage}, coefficient of {indicator}: {from} → {to}',
    composite: '{stage}, composite coefficient: {from} → {to}',
    judged: '{value} ({verdict})',
    section: '{school} ({stage}): {from} → {to}',
    sectionCame: '{school} ({stage}) is counted now: {to}',
    sectionGone: '{school} ({stage}) is no longer counted',
    level: '{school}, {indicator}: {from} → {to}',
    none: 'none',
    beyond: '{count} more, see the list of schools.',
    preview: 'The preview below was renewed, please look again.',
    written: 'The results in the workbook are still those from before.',
    rewrite: 'Write again',
    close: 'OK',
    lost: 'After the edit no school table was made out: {reason} Below is the last result (old).',
    old: 'old',
    oldHint: 'Result from before the edit',
    otherTable: 'Take the selected table',
    setting: 'Follow edits',
    settingNote: 'When the table changes, the result follows; nothing is written by itself.',
  },
  settings: 'Settings',
  progress: {
    cannotStop: 'This cannot be stopped half way, please wait.',
    editing: 'If a cell is being edited, press Enter first.',
  },
  welcome: {
    title: 'Before you start',
    lines: [
      'Click any cell of a school table: indicators, coefficients and verdicts are worked out.',
      '“Write results” puts them into this workbook and colours the cells that miss the standard.',
      '“Restore” puts the sheet back as it was. Data stay on this computer.',
    ],
    sample: 'Try with sample data',
    begin: 'Start',
  },
  schoolChart: {
    title: 'Schools and the standard',
    legend:
      '{met} met  {floor} not met (≥85%)  {below} below 85%; the line is the standard, right is higher.',
    name: '{stage} {indicator}: ',
    counts: '{met} met, {floor} not met (≥85%), {below} below 85%, {unknown} unknown',
    allMet: 'all met',
    open: 'Show the schools that miss this one',
  },
  onlyIndicator: {
    shown: 'Only schools that miss: {indicator}.',
    all: 'All indicators',
  },
};
