import type { Survey } from '../../app/county/Survey';
import { fillTemplate } from '../../locale/fillTemplate';
import { becauseText } from '../../writing/county/becauseText';
import { countyFindingText } from '../../writing/county/countyFindingText';
import { countyTestText } from '../../writing/county/countyTestText';
import type { CountyTexts } from '../../writing/county/CountyTexts';
import { itemName } from '../../writing/county/itemName';
import { obstacleRow } from '../../writing/county/obstacleRow';
import { obstacleStatus } from '../../writing/county/obstacleStatus';
import { standardName } from '../../writing/text/standardName';
import { oneLine } from '../oneLine';
import { padded } from '../summary/padded';

const widths = { part: 16, verdict: 12 };
const shownFindings = 12;
const shownCells = 3;

/** A readable overview of the county: verdict, parts, what stands in the way, every item with its arithmetic. */
export function countyText(survey: Survey, texts: CountyTexts): string {
  const { messages, county } = texts;
  const { overview } = county;
  const { result, standard } = survey;
  const verdict = [overview.verdict[result.verdict], becauseText(result, county)];
  return [
    fillTemplate(overview.title, { standard: standardName(standard, messages) }),
    fillTemplate(overview.verdictLine, { verdict: verdict.join(messages.sheet.separator) }),
    '',
    overview.parts,
    ...partLines(survey, texts),
    '',
    ...obstacleLines(survey, texts),
    '',
    overview.cli.itemsTitle,
    ...itemLines(survey, texts),
    ...listLine(survey, texts),
    ...findingLines(survey, texts),
  ].join('\n');
}

function partLines({ result }: Survey, { county }: CountyTexts): string[] {
  const { overview } = county;
  return result.parts.map(({ part, verdict, ...counts }) => {
    const name = padded(overview.partNames[part], widths.part);
    const shown = padded(overview.partVerdict[verdict], widths.verdict);
    return `  ${name}${shown}${fillTemplate(overview.cli.partCounts, counts)}`;
  });
}

function obstacleLines({ result }: Survey, texts: CountyTexts): string[] {
  const { overview } = texts.county;
  const { obstacles } = result;
  if (obstacles.length === 0) return [overview.noObstacles];
  const title = fillTemplate(overview.cli.obstaclesTitle, { count: obstacles.length });
  const lines = obstacles.map((obstacle, index) => {
    const { subject, present, wanted, cells } = obstacleRow(obstacle, texts);
    const text = fillTemplate(overview.obstacle.sentence, {
      subject,
      present: present.replaceAll('\n', texts.messages.sheet.separator),
      wanted,
    });
    const where = cells.slice(0, shownCells).join(texts.messages.sheet.listSeparator);
    const place = where === '' ? '' : `  [${where}]`;
    return oneLine(`  ${index + 1}. ${overview.symbol[obstacleStatus(obstacle)]} ${text}${place}`);
  });
  return [title, ...lines];
}

function itemLines({ result }: Survey, texts: CountyTexts): string[] {
  const { overview } = texts.county;
  return result.items.flatMap(({ item, status, tests }) => [
    `  ${overview.symbol[status]} ${item.id} ${itemName(item.id, texts.county)}`,
    ...tests.map((test) => `      ${oneLine(countyTestText(test, texts))}`),
  ]);
}

function listLine({ result }: Survey, { county }: CountyTexts): string[] {
  const { cli } = county.overview;
  const { largeClasses, largeSchools } = result.lists;
  const classes = largeClasses?.reduce((sum, { cases }) => sum + cases.length, 0);
  const schools = largeSchools?.filter(({ status }) => status === 'missed').length;
  const facts = { classes: classes ?? cli.unknownCount, schools: schools ?? cli.unknownCount };
  return ['', fillTemplate(cli.largeTitle, facts)];
}

function findingLines({ read }: Survey, { messages, county }: CountyTexts): string[] {
  const { findings } = read;
  if (findings.length === 0) return [];
  const lines = findings.slice(0, shownFindings).map((finding) => {
    const severity = messages.sheet.severityNames[finding.severity];
    return `  ${severity} ${oneLine(countyFindingText(finding, county))}`;
  });
  const rest = findings.length - shownFindings;
  const more =
    rest > 0 ? [`  ${fillTemplate(messages.errors.cli.moreFindings, { count: rest })}`] : [];
  const title = fillTemplate(county.overview.cli.findingsTitle, { count: findings.length });
  return ['', title, ...lines, ...more];
}
