import { SaxesParser } from 'saxes';

export type XmlAttributes = Readonly<Record<string, string>>;

/** What is called for each element in document order, by its name without prefix. */
export interface XmlVisitor {
  open?(name: string, attributes: XmlAttributes): void;
  /** `text` is what stood directly in the element. */
  close?(name: string, text: string): void;
}

/** Walks through the XML text of a package part. Throws where the XML is damaged. */
export function walkXml(xml: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser();
  const texts: string[] = [];
  parser.on('opentag', ({ name, attributes }) => {
    texts.push('');
    visitor.open?.(localName(name), attributes);
  });
  const add = (text: string): void => {
    const last = texts.length - 1;
    if (last >= 0) texts[last] += text;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', ({ name }) => visitor.close?.(localName(name), texts.pop() ?? ''));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
