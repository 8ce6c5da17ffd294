import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import type { Gathering } from '../../reading/sources/Gathering';
import type { Source } from '../../reading/sources/Source';
import { openPoints } from '../../writing/gather/openPoints';
import { oneLine } from '../oneLine';

const shownQuestions = 20;

/** The sources and what is open, for the terminal. */
export function gatheringLines(
  gathering: Gathering,
  sources: readonly Source[],
  messages: Messages,
): readonly string[] {
  const { cli } = messages.gather;
  const points = openPoints(gathering, sources, messages);
  const title = fillTemplate(cli.questionsTitle, { count: points.length });
  const rest = points.length - shownQuestions;
  return [
    fillTemplate(cli.sourcesTitle, { count: sources.length }),
    ...sources.map(({ range, kind, schools }) =>
      fillTemplate(cli.sourceLine, {
        source: `  ${range}`,
        kind: cli.kind[kind],
        schools: schools.length,
      }),
    ),
    ...(points.length > 0 ? [title] : []),
    ...points.slice(0, shownQuestions).map((point) => `  ${oneLine(point)}`),
    ...(rest > 0 ? [`  ${fillTemplate(cli.moreQuestions, { count: rest })}`] : []),
  ];
}
