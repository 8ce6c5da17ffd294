import { builtInNumberFormats } from './builtInNumberFormats';
import { walkXml } from './walkXml';

/** Number format of each cell look of the styles part, by its number. */
export function readNumberFormats(xml: string): readonly string[] {
  const custom = new Map<string, string>();
  const formats: string[] = [];
  let isInCellLooks = false;
  walkXml(xml, {
    open(name, attributes) {
      if (name === 'numFmt') custom.set(attributes.numFmtId ?? '', attributes.formatCode ?? '');
      if (name === 'cellXfs') isInCellLooks = true;
      if (name !== 'xf' || !isInCellLooks) return;
      const id = attributes.numFmtId ?? '0';
      formats.push(custom.get(id) ?? builtInNumberFormats[Number(id)] ?? 'General');
    },
    close(name) {
      if (name === 'cellXfs') isInCellLooks = false;
    },
  });
  return formats;
}
