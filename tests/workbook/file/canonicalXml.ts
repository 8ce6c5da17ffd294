import { SaxesParser } from 'saxes';

/** Lines of an XML part in a form that does not depend on who wrote it: attributes sorted, `true` as `1`. */
export function canonicalXml(xml: string): readonly string[] {
  const lines: string[] = [];
  const path: string[] = [];
  const parser = new SaxesParser();
  let text = '';
  const flush = (): void => {
    if (text.trim() !== '') lines.push(`${path.join('/')} = ${text}`);
    text = '';
  };
  parser.on('opentag', ({ name, attributes }) => {
    flush();
    path.push(name);
    const pairs = Object.entries(attributes)
      .filter(([key]) => !key.startsWith('xmlns') && key !== 'mc:Ignorable' && key !== 'xr:uid')
      .map(([key, value]) => `${key}=${value === 'true' ? '1' : value === 'false' ? '0' : value}`);
    lines.push(`${path.join('/')} ${pairs.sort().join(' ')}`.trim());
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('closetag', () => {
    flush();
    path.pop();
  });
  parser.write(xml).close();
  return lines;
}
