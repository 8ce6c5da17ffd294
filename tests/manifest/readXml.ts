import { SaxesParser } from 'saxes';

/** An element of a parsed document: names without prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Parses a document; throws with line and column where it is not well-formed. */
export function readXml(text: string): XmlElement {
  const root: XmlElement = { name: '#document', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const plain = Object.entries(attributes).map(([key, value]) => [localName(key), value]);
    const element = {
      name: localName(name),
      attributes: Object.fromEntries(plain) as Record<string, string>,
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (content) => {
    const element = open.at(-1);
    if (element) element.text += content.trim();
  });
  parser.write(text).close();
  return root;
}

/** Every element of that name, in document order. */
export function all(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...all(child, name),
  ]);
}

/** The first element along a path of names; throws where there is none. */
export function at(element: XmlElement, ...path: string[]): XmlElement {
  return path.reduce((parent, name) => {
    const child = parent.children.find((one) => one.name === name);
    if (!child) throw new Error(`no ${name} in ${parent.name}`);
    return child;
  }, element);
}
