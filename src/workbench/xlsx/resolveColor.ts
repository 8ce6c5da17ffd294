import type { XmlAttributes } from '../../workbook/file/package/walkXml';

/** The fixed palette of old files: 8 colours twice, then 48 more (ECMA-376 part 1, 18.8.27). */
const palette = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF '.repeat(2) +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/**
 * `#RRGGBB` of a colour element, or `null` where it is automatic. Tints are applied as the standard
 * says: on the lightness, towards white when positive and towards black when negative.
 */
export function resolveColor(attributes: XmlAttributes, theme: readonly string[]): string | null {
  const { rgb, theme: slot, indexed, tint } = attributes;
  const base = rgb?.slice(-6) ?? (slot ? theme[Number(slot)] : indexed && palette[Number(indexed)]);
  if (!base || !/^[0-9a-f]{6}$/i.test(base)) return null;
  const channels = [0, 2, 4].map((at) => parseInt(base.slice(at, at + 2), 16));
  return `#${tinted(channels, Number(tint ?? 0))
    .map(hexadecimal)
    .join('')}`;
}

/** Moving the lightness of a colour keeps the distances of its channels in proportion. */
function tinted(channels: readonly number[], tint: number): readonly number[] {
  const light = (Math.max(...channels) + Math.min(...channels)) / 2;
  const target = tint < 0 ? light * (1 + tint) : light * (1 - tint) + 255 * tint;
  const room = (level: number): number => Math.min(level, 255 - level);
  const scale = room(light) === 0 ? 0 : room(target) / room(light);
  return channels.map((channel) => target + (channel - light) * scale);
}

function hexadecimal(channel: number): string {
  const whole = Math.min(255, Math.max(0, Math.round(channel)));
  return whole.toString(16).padStart(2, '0').toUpperCase();
}
