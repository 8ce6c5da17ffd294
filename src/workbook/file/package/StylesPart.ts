import { builtInNumberFormats } from './builtInNumberFormats';
import { elementsOf, type XmlElement } from './elementsOf';
import { StylesList } from './StylesList';

const firstCustomFormat = 164;

/**
 * The styles part as text that grows at the ends of its lists only. A new look is the old one's own words
 * with another fill or number format, so that nothing is lost that no model of ours knows.
 */
export class StylesPart {
  private readonly fills: StylesList;
  private readonly looks: StylesList;
  private readonly formats: StylesList;
  private readonly formatCodes = new Map<number, string>();
  private readonly prefix: string;
  private readonly rootEnd: number;

  constructor(private readonly text: string) {
    this.fills = StylesList.of(text, 'fills');
    this.looks = StylesList.of(text, 'cellXfs');
    this.formats = StylesList.of(text, 'numFmts');
    for (let index = 0; index < this.formats.size; index++) {
      const { numFmtId, formatCode } = elementsOf(this.formats.item(index))[0]?.attributes ?? {};
      this.formatCodes.set(Number(numFmtId), formatCode ?? '');
    }
    const root = /<((?:\w+:)?)styleSheet\b[^>]*>/.exec(text);
    this.prefix = root?.[1] ?? '';
    this.rootEnd = root ? root.index + root[0].length : 0;
  }

  has(look: number): boolean {
    return Number.isInteger(look) && look >= 0 && look < this.looks.size;
  }

  /** The elements of a look, the look itself first. */
  look(look: number): readonly XmlElement[] {
    return this.has(look) ? elementsOf(this.looks.item(look)) : [];
  }

  /** The elements of the fill of a look. */
  fill(look: number): readonly XmlElement[] {
    const fill = this.fills.item(Number(this.attribute(look, 'fillId') ?? 0));
    return fill === '' ? [] : elementsOf(fill);
  }

  numberFormat(look: number): string {
    const id = Number(this.attribute(look, 'numFmtId') ?? 0);
    return this.formatCodes.get(id) ?? builtInNumberFormats[id] ?? 'General';
  }

  /** The look with a fill of one pattern and colour (`#RRGGBB`), or without fill. */
  withFill(
    look: number,
    fill: { readonly color: string; readonly pattern: string } | null,
  ): number {
    const id = fill ? this.fills.add(this.fillText(fill)) : 0;
    return this.changed(look, { fillId: String(id), applyFill: '1' });
  }

  withNumberFormat(look: number, code: string): number {
    return this.changed(look, { numFmtId: String(this.formatId(code)), applyNumberFormat: '1' });
  }

  /** The whole part, or `null` when nothing was added. */
  grown(): string | null {
    if (![this.fills, this.looks, this.formats].some(({ hasGrown }) => hasGrown)) return null;
    // From the end to the beginning, so that the places of the lists before stay right.
    const missing = { open: `<${this.prefix}numFmts>`, at: this.rootEnd };
    const withLooks = this.looks.writeInto(this.text, missing);
    const withFills = this.fills.writeInto(withLooks, missing);
    return this.formats.size === 0 ? withFills : this.formats.writeInto(withFills, missing);
  }

  private attribute(look: number, name: string): string | undefined {
    return this.look(look)[0]?.attributes[name];
  }

  private changed(look: number, attributes: Readonly<Record<string, string>>): number {
    const text = Object.entries(attributes).reduce(withAttribute, this.looks.item(look));
    return this.looks.add(text);
  }

  private fillText({ color, pattern }: { color: string; pattern: string }): string {
    const p = this.prefix;
    const rgb = `FF${color.slice(1).toUpperCase()}`;
    return `<${p}fill><${p}patternFill patternType="${pattern}"><${p}fgColor rgb="${rgb}"/></${p}patternFill></${p}fill>`;
  }

  private formatId(code: string): number {
    for (const [id, known] of this.formatCodes) if (known === code) return id;
    const builtIn = Object.entries(builtInNumberFormats).find(([, known]) => known === code)?.[0];
    if (builtIn !== undefined) return Number(builtIn);
    const id = Math.max(firstCustomFormat - 1, ...this.formatCodes.keys()) + 1;
    this.formatCodes.set(id, code);
    this.formats.add(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`);
    return id;
  }
}

/** Sets an attribute of the outermost element of a piece of XML. */
function withAttribute(xml: string, [name, value]: readonly [string, string]): string {
  const end = xml.indexOf('>') + 1;
  const open = xml.slice(0, end).replace(new RegExp(`\\s${name}=("[^"]*"|'[^']*')`), '');
  const named = open.replace(/^<[^\s/>]+/, (start) => `${start} ${name}="${value}"`);
  return named + xml.slice(end);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
