import { walkXml, type XmlAttributes } from './walkXml';

export interface XmlElement {
  readonly name: string;
  readonly attributes: XmlAttributes;
}

/** The elements of a piece of XML in document order, the outermost first. */
export function elementsOf(xml: string): readonly XmlElement[] {
  const elements: XmlElement[] = [];
  walkXml(xml, { open: (name, attributes) => elements.push({ name, attributes }) });
  return elements;
}
