import { SaxesParser } from 'saxes';

/** A small tree of an XML part. */
export class XmlNode {
  readonly children: XmlNode[] = [];
  text = '';

  constructor(
    readonly name: string,
    readonly attributes: Readonly<Record<string, string>>,
  ) {}

  static parse(xml: string): XmlNode {
    const root = new XmlNode('', {});
    const path = [root];
    const parser = new SaxesParser();
    parser.on('opentag', ({ name, attributes }) => {
      const node = new XmlNode(name.slice(name.indexOf(':') + 1), attributes);
      path.at(-1)?.children.push(node);
      path.push(node);
    });
    parser.on('text', (text) => {
      const node = path.at(-1);
      if (node) node.text += text;
    });
    parser.on('closetag', () => path.pop());
    parser.write(xml).close();
    return root;
  }

  /** All nodes of a name below this one. */
  all(name: string): XmlNode[] {
    return this.children.flatMap((child) => [
      ...(child.name === name ? [child] : []),
      ...child.all(name),
    ]);
  }

  /**
   * The node as text that does not depend on who wrote it: no attribute that says nothing, `true` as
   * `1`, children in the order of their words.
   */
  plain(): string {
    const pairs = Object.entries(this.attributes)
      .map(([key, value]) => `${key}=${value === 'true' ? '1' : value === 'false' ? '0' : value}`)
      .filter((pair) => !pair.endsWith('=0') && !pair.startsWith('xmlns'));
    const inner = this.children
      .map((child) => child.plain())
      .filter((text) => text !== '')
      .sort();
    const own = [...pairs.sort(), this.text.trim()].filter((text) => text !== '');
    return own.length + inner.length === 0 ? '' : `${this.name}(${[...own, ...inner].join(' ')})`;
  }
}
