import { unescapedText } from './unescapedText';
import { walkXml } from './walkXml';

/** The shared texts of a workbook in order. Runs of rich text are joined, phonetic hints left out. */
export function readSharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let current = '';
  let phonetic = 0;
  walkXml(xml, {
    open(name) {
      if (name === 'si') current = '';
      if (name === 'rPh') phonetic += 1;
    },
    close(name, text) {
      if (name === 't' && phonetic === 0) current += text;
      if (name === 'rPh') phonetic -= 1;
      if (name === 'si') strings.push(unescapedText(current));
    },
  });
  return strings;
}
