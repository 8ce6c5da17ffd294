import { fillTemplate } from '../../locale/fillTemplate';
import type { Messages } from '../../locale/Messages';
import { withCountySettings } from '../../standards/county/withCountySettings';
import { withSettings } from '../../standards/withSettings';
import { InputError } from '../InputError';
import type { Rules } from './StandardChoice';

/**
 * Decides doubtful points of a standard otherwise, of its part about schools or of the county's:
 * `private-schools=leave-out`.
 *
 * @throws InputError for a setting or value that there is not, with those that there are
 */
export function withAsked(
  { standard, county }: Rules,
  asked: readonly string[],
  { errors }: Messages,
): Rules {
  const pairs = asked.map((pair): [string, string] => {
    const [id = '', value = ''] = pair.split('=', 2);
    return [id, value];
  });
  const ofCounty = new Set<string>(county.settings.map(({ id }) => id));
  const isOfCounty = ([id]: [string, string]): boolean => ofCounty.has(id);
  try {
    return {
      standard: withSettings(
        standard,
        Object.fromEntries(pairs.filter((pair) => !isOfCounty(pair))),
      ),
      county: withCountySettings(county, Object.fromEntries(pairs.filter(isOfCounty))),
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const list = [...standard.settings, ...county.settings].map(
      ({ id, choices }) => `${id}=${choices.join('|')}`,
    );
    const facts = { setting: asked.join(' '), list: list.join(', ') };
    throw new InputError(fillTemplate(errors.cli.badSetting, facts));
  }
}
