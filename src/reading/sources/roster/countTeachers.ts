import Fraction from 'fraction.js';
import type { Amount } from '../../../engine/Amount';
import type { FieldId } from '../../../standards/FieldId';
import type { SubjectKind } from './subjectOf';
import type { Teacher, Told } from './Teacher';

/** What is counted, and who counts; `null` where a row does not tell. */
type Count = readonly [FieldId, (teacher: Teacher) => Told<boolean> | null];

const ofSubject = (field: FieldId, kinds: readonly SubjectKind[]): Count => [
  field,
  ({ subject }) => asTold(subject, (kind) => kinds.includes(kind)),
];

const counts: readonly Count[] = [
  ['full-time-teachers', ({ cell }) => ({ value: true, cell })],
  // One figure for 研究生: some rows say 硕士, others no more than 研究生.
  ['teachers-postgraduate', ({ degree }) => asTold(degree, (one) => one === 'postgraduate')],
  ['teachers-bachelor', ({ degree }) => asTold(degree, (one) => one === 'bachelor')],
  ['teachers-college', ({ degree }) => asTold(degree, (one) => one === 'college')],
  ['teachers-below-college', ({ degree }) => asTold(degree, (one) => one === 'below')],
  ['backbone-teachers', ({ isBackbone }) => isBackbone],
  ofSubject('pe-arts-teachers', ['pe', 'music', 'fine-arts', 'arts', 'pe-arts']),
  ofSubject('pe-teachers', ['pe']),
  ofSubject('arts-teachers', ['music', 'fine-arts', 'arts']),
  ofSubject('music-teachers', ['music']),
  ofSubject('fine-arts-teachers', ['fine-arts']),
  ['intermediate-title-teachers', ({ isIntermediate }) => isIntermediate],
];

/**
 * The figures that teachers of one school and stage come to. A figure stays open where one of their rows does not tell
 * whether the teacher belongs to it. Every amount names the cells that were counted.
 */
export function countTeachers(teachers: readonly Teacher[]): Partial<Record<FieldId, Amount>> {
  const amounts: Partial<Record<FieldId, Amount>> = {};
  const isUnparted = teachers.some(({ subject }) => subject?.value === 'pe-arts');
  for (const [field, read] of counts) {
    const answers = teachers.map(read);
    const told = answers.filter((answer) => answer !== null);
    if (told.length < answers.length || told.length === 0) continue;
    // 音体美 in one word: sport and arts cannot be told apart, their sum can.
    const isPart = /^(?:pe|arts|music|fine-arts)-teachers$/.test(field);
    if (isUnparted && isPart) continue;
    const open = told.filter(({ value }) => value === null).map(({ cell }) => cell);
    const yes = told.filter(({ value }) => value === true).map(({ cell }) => cell);
    amounts[field] =
      open.length > 0
        ? { missing: 'not-a-number', sources: open }
        : { value: new Fraction(yes.length), sources: yes.length > 0 ? yes : firstOf(told) };
  }
  return amounts;
}

function asTold<Value>(
  told: Told<Value> | null,
  is: (value: Value) => boolean,
): Told<boolean> | null {
  return told && { value: told.value === null ? null : is(told.value), cell: told.cell };
}

function firstOf(told: readonly Told<boolean>[]): string[] {
  return told.slice(0, 1).map(({ cell }) => cell);
}
