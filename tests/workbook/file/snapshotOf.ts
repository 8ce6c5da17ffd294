import { strFromU8, unzipSync } from 'fflate';
import { XmlNode } from './XmlNode';

/** Everything of an .xlsx file that a clerk could see change, read without the program's own reader. */
export function snapshotOf(bytes: Uint8Array): Record<string, unknown> {
  const files = unzipSync(bytes);
  const part = (path: string): XmlNode => {
    const file = files[path];
    return XmlNode.parse(file ? strFromU8(file) : '<none/>');
  };
  const targets = new Map(
    part('xl/_rels/workbook.xml.rels')
      .all('Relationship')
      .map(({ attributes: a }) => [a.Id, (a.Target ?? '').replace(/^(\/xl\/)?/, 'xl/')]),
  );
  const strings = part('xl/sharedStrings.xml')
    .all('si')
    .map((si) =>
      si
        .all('t')
        .map(({ text }) => text)
        .join(''),
    );
  const looks = looksOf(part('xl/styles.xml'));
  return Object.fromEntries(
    part('xl/workbook.xml')
      .all('sheet')
      .map(({ attributes: a }) => [
        a.name ?? '',
        sheetOf(part(targets.get(a['r:id']) ?? ''), { strings, looks, state: a.state }),
      ]),
  );
}

interface Context {
  readonly strings: readonly string[];
  readonly looks: readonly string[];
  readonly state: string | undefined;
}

function sheetOf(sheet: XmlNode, { strings, looks, state = 'visible' }: Context): unknown {
  const cells: Record<string, unknown> = {};
  for (const { attributes: a, children } of sheet.all('c')) {
    const texts = children.filter(({ name }) => name === 'v' || name === 'is');
    const raw = texts.map(
      (node) =>
        node.text +
        node
          .all('t')
          .map(({ text }) => text)
          .join(''),
    );
    const value = a.t === 's' ? strings[Number(raw.join(''))] : raw.join('');
    const type = value === '' ? '' : (a.t ?? 'n').replace(/^(s|inlineStr|str)$/, 'text');
    const formula = children.find(({ name }) => name === 'f');
    cells[a.r ?? ''] = [type, value, formula?.text ?? null, looks[Number(a.s ?? 0)]];
  }
  const merges = sheet.all('mergeCell').map(({ attributes: a }) => a.ref);
  const widths = sheet.all('col').map((col) => col.plain());
  const rows = sheet
    .all('row')
    .map(({ attributes: a }) => [a.r, a.ht, /^(1|true)$/.test(a.hidden ?? '')]);
  return { state, cells, merges, widths, rows };
}

function looksOf(styles: XmlNode): readonly string[] {
  const list = (name: string): XmlNode[] => styles.all(name)[0]?.children ?? [];
  const formats = new Map(list('numFmts').map(({ attributes: a }) => [a.numFmtId, a.formatCode]));
  return list('cellXfs').map((xf) => {
    const { fontId, fillId, borderId, numFmtId } = xf.attributes;
    const named = (name: string, id = '0'): string => list(name)[Number(id)]?.plain() ?? '';
    return [
      named('fonts', fontId),
      named('fills', fillId),
      named('borders', borderId),
      formats.get(numFmtId ?? '0') ?? numFmtId ?? '0',
      ...xf.children.map((child) => child.plain()),
    ].join(' | ');
  });
}
