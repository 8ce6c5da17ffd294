import { ruleCodes } from '../../standards/own/ruleCodes';
import type { Standard } from '../../standards/Standard';
import { standards } from '../../standards/standards';
import { standardName } from '../text/standardName';
import type { StandardRow } from './StandardRow';
import type { CountyTexts } from '../county/CountyTexts';

/** What the standard is called, where it comes from, and what it is based on. */
export function namingRows(
  standard: Standard,
  { messages, county }: CountyTexts,
): readonly StandardRow[] {
  const { rows } = county.standard;
  const row = (
    code: 'name' | 'document' | 'origin' | 'base',
    value: string | null,
  ): StandardRow => ({ category: 'naming', code: ruleCodes[code], item: rows[code], value });
  return [
    row('name', standard.name),
    row('document', standard.document),
    row('origin', standard.origin),
    {
      ...row('base', standardName({ name: null, basedOn: standard.basedOn }, messages)),
      choices: Object.values(standards).map((one) => standardName(one, messages)),
    },
  ];
}
