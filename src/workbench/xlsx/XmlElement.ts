import { walkXml, type XmlAttributes } from '../../workbook/file/package/walkXml';

/** An element with its name without prefix; for small parts only. */
export class XmlElement {
  readonly children: XmlElement[] = [];

  constructor(
    readonly name: string,
    readonly attributes: XmlAttributes,
  ) {}

  /** First child of the name, or `undefined`. */
  child(name: string): XmlElement | undefined {
    return this.children.find((child) => child.name === name);
  }

  /** Children of the first child of the name; none where it is absent. */
  listed(name: string): readonly XmlElement[] {
    return this.child(name)?.children ?? [];
  }

  /** Whether a switch such as `<b/>` or `<b val="0"/>` is on. */
  isOn(name: string): boolean {
    const child = this.child(name);
    return child !== undefined && !['0', 'false', 'none'].includes(child.attributes.val ?? '1');
  }

  /** The root element of a part's XML text. */
  static parse(xml: string): XmlElement {
    const document = new XmlElement('', {});
    const open: XmlElement[] = [document];
    walkXml(xml, {
      open(name, attributes) {
        const element = new XmlElement(name, attributes);
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      close: () => void open.pop(),
    });
    return document.children[0] ?? document;
  }
}
