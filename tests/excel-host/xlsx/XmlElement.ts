import { SaxesParser } from 'saxes';

/** An element with its name stripped of any prefix. */
export class XmlElement {
  readonly children: XmlElement[] = [];
  text = '';

  constructor(
    readonly name: string,
    readonly attributes: Readonly<Record<string, string>>,
  ) {}

  static parse(xml: string): XmlElement {
    const root = new XmlElement('', {});
    const open = [root];
    const parser = new SaxesParser();
    parser.on('opentag', ({ name, attributes }) => {
      const element = new XmlElement(localName(name), withLocalNames(attributes));
      open.at(-1)?.children.push(element);
      open.push(element);
    });
    parser.on('text', (text) => {
      const element = open.at(-1);
      if (element) element.text += text;
    });
    parser.on('closetag', () => void open.pop());
    parser.write(xml).close();
    return root;
  }

  /** Elements below by a path of names, e.g. `sheetData/row`. */
  all(path: string): XmlElement[] {
    return path
      .split('/')
      .reduce(
        (elements: XmlElement[], name) =>
          elements.flatMap(({ children }) => children.filter((child) => child.name === name)),
        [this],
      );
  }

  first(path: string): XmlElement | null {
    return this.all(path)[0] ?? null;
  }

  number(attribute: string, absent = 0): number {
    const value = this.attributes[attribute];
    return value === undefined ? absent : Number(value);
  }

  isOn(attribute: string): boolean {
    return ['1', 'true'].includes(this.attributes[attribute] ?? '');
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function withLocalNames(attributes: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [localName(name), String(value)]),
  );
}
