import { gather } from '../../locale/zh-CN/gather';
import type { GatheredSchool, Gathering, GatherQuestion } from '../../reading/sources/Gathering';

type Attribute = 'school-kind' | 'sponsor';

/** What a school's cell says where sources differ in its kind or sponsor (`小学≠教学点`); `null` where they do not. */
export function differingKinds({
  questions,
}: Gathering): (attribute: Attribute, school: GatheredSchool) => string | null {
  const texts = new Map<string, string>();
  for (const question of questions) {
    const { attribute, cells } = question;
    if (question.code !== 'attribute-differs' || attribute === undefined) continue;
    for (const cell of cells) texts.set(`${attribute} ${cell}`, attributeWords(question).join('≠'));
  }
  return (attribute, { names }) => {
    const cell = names.find((name) => texts.has(`${attribute} ${name}`));
    return cell === undefined ? null : (texts.get(`${attribute} ${cell}`) ?? null);
  };
}

/** The differing kinds or sponsors in words that are read again. */
export function attributeWords({ attribute, values }: GatherQuestion): readonly string[] {
  if (attribute === 'school-kind') return values.map((value) => wordOf(gather.kind, value));
  if (attribute === 'sponsor') return values.map((value) => wordOf(gather.sponsor, value));
  return values;
}

function wordOf(words: Readonly<Record<string, string>>, value: string): string {
  return words[value] ?? value;
}
