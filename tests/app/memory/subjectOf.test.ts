import { muteOf } from '../../../src/app/memory/muteOf';
import { subjectOf } from '../../../src/app/memory/subjectOf';
import type { EngineFinding } from '../../../src/engine/EngineFinding';
import type { ReadingFinding } from '../../../src/reading/ReadingFinding';

const finding: ReadingFinding = {
  code: 'text-number',
  severity: 'warning',
  cell: '小学!C5',
  details: { row: '5', school: '城关小学', header: '在校生数', text: '600', value: '600' },
};
const about: EngineFinding = {
  code: 'part-exceeds-whole',
  severity: 'warning',
  sources: ['小学!C5', '小学!D5'],
  school: '城关小学',
  stage: 'primary',
  fields: ['backbone-teachers', 'full-time-teachers'],
};
const withDetails = (details: Record<string, string>): ReadingFinding => ({
  ...finding,
  details: { ...finding.details, ...details },
});

test('a finding is the same wherever its row stands', () => {
  expect(subjectOf({ ...withDetails({ row: '9' }), cell: '表!C9' })).toBe(subjectOf(finding));
  expect(subjectOf({ ...about, sources: ['表!C9', '表!D9'] })).toBe(subjectOf(about));
});

test.each([
  ['school', withDetails({ school: '城东小学' })],
  ['header', withDetails({ header: '班级数' })],
  ['figure', withDetails({ text: '601', value: '601' })],
  ['code', { ...finding, code: 'not-a-number' } as const],
])('another %s is another subject', (_what, other) => {
  expect(subjectOf(other)).not.toBe(subjectOf(finding));
});

test.each([
  ['school', { ...about, school: '城东小学' }],
  ['stage', { ...about, stage: 'junior' }],
  ['quantity', { ...about, fields: ['pe-arts-teachers', 'full-time-teachers'] }],
] as const)('another %s of a doubt about quantities is another subject', (_what, other) => {
  expect(subjectOf(other)).not.toBe(subjectOf(about));
});

test('no name can be read out of a subject', () => {
  expect(subjectOf(finding)).toMatch(/^[0-9a-f]{16}$/);
});

test('a mute of all sets every finding of its code aside, one of a subject only this one, none an error', () => {
  const all = { code: 'text-number', subject: null, reason: '导出如此' };
  const one = { ...all, subject: subjectOf(finding) };
  const other = withDetails({ school: '城东小学' });
  expect([muteOf(finding, [all]), muteOf(other, [all])]).toEqual([all, all]);
  expect([muteOf(finding, [one]), muteOf(other, [one])]).toEqual([one, null]);
  expect(muteOf({ ...finding, severity: 'error' }, [all, one])).toBeNull();
  expect(muteOf(about, [all])).toBeNull();
});
