import { fillTemplate } from '../../locale/fillTemplate';
import type { CountyMessages } from '../../locale/county/CountyMessages';
import { countyFigures } from '../../standards/county/countyFigures';
import type { CountyTest } from '../../standards/county/CountyTest';
import { codesText } from './codesText';
import { limitText } from './limitText';

/** What a condition asks, in words made of the standard's data, with figures by their numbers: `保11.2 ÷ 保11.1 ≥ 10%`. */
export function requirementText(test: CountyTest, messages: CountyMessages): string {
  const { requirement } = messages.sheets;
  switch (test.kind) {
    case 'declared': {
      const { code, unit } = countyFigures[test.figure];
      return fillTemplate(unit === 'none-some' ? requirement.none : requirement.yes, { code });
    }
    case 'compare':
      return comparison(test, messages);
    case 'class-size':
      return fillTemplate(requirement['class-size'], test.most);
    case 'school-size':
      return fillTemplate(requirement['school-size'], {
        other: test.most.other,
        long: test.most['nine-year'] ?? test.most.other,
      });
    case 'special-rooms':
      return fillTemplate(requirement['special-rooms'][test.needs], {
        classes: test.classesPerRoom,
        music: test.area.music,
        arts: test.area['fine-arts'],
      });
    case 'small-school-funds':
      return fillTemplate(requirement['small-school-funds'], {
        below: test.pupilsBelow,
        countAs: test.countAs,
        codes: Object.values(test.base)
          .map((figure) => countyFigures[figure].code)
          .join(' / '),
      });
    case 'training-share':
      return fillTemplate(requirement['training-share'], {
        least: limitText(test.least, 'percent'),
      });
    case 'score':
      return fillTemplate(requirement.score, { total: test.total, pass: test.pass });
  }
}

function comparison(
  test: Extract<CountyTest, { readonly kind: 'compare' }>,
  { sheets }: CountyMessages,
): string {
  const { value, relation, limit, as, notWithout } = test;
  const isLevel = value.kind === 'figure' && countyFigures[value.figure].unit === 'level';
  const text = fillTemplate(sheets.requirement.compare, {
    value: codesText(value, as),
    relation: sheets.relation[relation],
    limit:
      isLevel && limit.kind === 'number'
        ? (sheets.choices.level[Number(limit.value) - 1] ?? limit.value)
        : codesText(limit, as),
  });
  if (!notWithout) return text;
  const { code } = countyFigures[notWithout];
  return fillTemplate(sheets.requirement.notWithout, { text, code });
}
