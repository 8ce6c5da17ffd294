import { walkXml } from '../../workbook/file/package/walkXml';

/** The order in which cells count theme colours; a theme part lists dark before light. */
const cellOrder =
  'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

/** Colours of the theme as `RRGGBB`, in the order in which cells count them. */
export function readThemeColors(xml: string): readonly string[] {
  const colors = new Map<string, string>();
  let slot = '';
  walkXml(xml, {
    open(name, attributes) {
      if (cellOrder.includes(name)) slot = name;
      const color = name === 'srgbClr' ? attributes.val : attributes.lastClr;
      if (color !== undefined && slot !== '' && !colors.has(slot)) colors.set(slot, color);
    },
    close(name) {
      if (name === slot) slot = '';
    },
  });
  return cellOrder.map((name) => colors.get(name) ?? (name === 'lt1' ? 'FFFFFF' : '000000'));
}
