import { SaxesParser } from 'saxes';

/** The children of one list of the styles part (`fills`, `cellXfs`) as they are written. */
export class StylesList {
  private readonly items: string[];
  private readonly known: number;

  private constructor(
    /** Where the list stands in the part; both 0 when it is missing. */
    private readonly place: { readonly start: number; readonly end: number; readonly open: string },
    items: readonly string[],
  ) {
    this.items = [...items];
    this.known = items.length;
  }

  /** Finds a list in the text of a styles part. */
  static of(xml: string, list: string): StylesList {
    const items: string[] = [];
    let place = { start: 0, end: 0, open: '' };
    let depth = 0;
    let listDepth = 0;
    let from = 0;
    const parser = new SaxesParser();
    parser.on('opentag', ({ name }) => {
      depth += 1;
      if (listDepth === 0 && localName(name) === list) {
        listDepth = depth;
        const start = tagStart(xml, parser.position);
        place = { start, end: start, open: xml.slice(start, parser.position) };
      } else if (depth === listDepth + 1) from = tagStart(xml, parser.position);
    });
    parser.on('closetag', () => {
      if (listDepth > 0 && depth === listDepth + 1) items.push(xml.slice(from, parser.position));
      if (listDepth > 0 && depth === listDepth) {
        place = { ...place, end: parser.position };
        listDepth = -1;
      }
      depth -= 1;
    });
    parser.write(xml).close();
    return new StylesList(place, items);
  }

  get size(): number {
    return this.items.length;
  }

  item(index: number): string {
    return this.items[index] ?? '';
  }

  /** Number of the item, which is added at the end when the list has none like it. */
  add(item: string): number {
    const index = this.items.indexOf(item);
    return index >= 0 ? index : this.items.push(item) - 1;
  }

  find(test: (item: string) => boolean): number {
    return this.items.findIndex(test);
  }

  get hasGrown(): boolean {
    return this.items.length > this.known;
  }

  /** The part with this list in place of the old one. `missing` opens the list where there was none. */
  writeInto(xml: string, missing: { readonly open: string; readonly at: number }): string {
    const { start, end } =
      this.place.open === '' ? { start: missing.at, end: missing.at } : this.place;
    const open = (this.place.open || missing.open).replace(/\/>$/, '>');
    const counted = open.replace(/ count="\d*"/, ` count="${this.items.length}"`);
    const name = /^<([^\s>/]+)/.exec(open)?.[1] ?? '';
    return `${xml.slice(0, start)}${counted}${this.items.join('')}</${name}>${xml.slice(end)}`;
  }
}

/** Where the tag begins that ends at a position: no `<` may stand inside a tag. */
function tagStart(xml: string, end: number): number {
  return xml.lastIndexOf('<', end - 1);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
