import { strFromU8, unzipSync } from 'fflate';
import { parseRect } from '../../../src/workbook/notation/parseRect';
import { cellsOf } from '../contract/cellsOf';
import { XmlNode } from './XmlNode';

/** The choices of each cell of a sheet in an .xlsx file, read without the program's own reader. */
export function choicesOf(bytes: Uint8Array, sheet: string): Record<string, readonly string[]> {
  const files = unzipSync(bytes);
  const part = (path: string): XmlNode => {
    const file = files[path];
    return XmlNode.parse(file ? strFromU8(file) : '<none/>');
  };
  const id = part('xl/workbook.xml')
    .all('sheet')
    .find(({ attributes: a }) => a.name === sheet)?.attributes['r:id'];
  const target = part('xl/_rels/workbook.xml.rels')
    .all('Relationship')
    .find(({ attributes: a }) => a.Id === id)?.attributes.Target;
  const rules = part((target ?? '').replace(/^(\/xl\/)?/, 'xl/')).all('dataValidation');
  return Object.fromEntries(
    rules.flatMap((rule) => {
      const source = rule.all('formula1')[0]?.text ?? '';
      const areas = (rule.attributes.sqref ?? '').split(' ').map(parseRect);
      return areas
        .flatMap((area) => (area ? cellsOf(area) : []))
        .map((address) => [address, source.replace(/^"|"$/g, '').split(',')]);
    }),
  );
}
