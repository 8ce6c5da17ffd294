import { strToU8, unzipSync, zipSync } from 'fflate';
import { openFileWorkbook } from '../../../src/workbook/file/openFileWorkbook';
import { loadExcelize } from './loadExcelize';
import { fixtureBytes } from './openFileFixture';

const compoundFile = (entry: string): Uint8Array =>
  new Uint8Array([
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    ...new Array<number>(512).fill(0),
    ...Buffer.from(entry, 'utf16le'),
  ]);

const broken = (part: string, text: string): Uint8Array =>
  zipSync({ ...unzipSync(fixtureBytes('template.xlsx')), [part]: strToU8(text) });

/** A package whose directory says that one part is 600 MB unpacked. */
function bomb(): Uint8Array {
  const bytes = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const directory = bytes.findIndex(
    (_, at) => at + 4 <= bytes.length && view.getUint32(at, true) === 0x02014b50,
  );
  view.setUint32(directory + 24, 600 * 1024 * 1024, true);
  return bytes;
}

const files: readonly [string, Uint8Array, string, string][] = [
  ['an empty file', new Uint8Array(), 'not-a-workbook', 'empty'],
  ['a text file', strToU8('学校名称,在校生数'), 'not-a-workbook', ''],
  ['an .xls file', compoundFile('Workbook'), 'not-a-workbook', 'xls'],
  ['an encrypted file', compoundFile('EncryptedPackage'), 'encrypted', ''],
  ['another office file', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'not-a-workbook', ''],
  ['an .xlsb file', zipSync({ 'xl/workbook.bin': new Uint8Array(9) }), 'not-a-workbook', 'xlsb'],
  ['a zip bomb', bomb(), 'too-large', 'unpacked'],
];

it.each(files)('refuses %s', async (_, bytes, code, detail) => {
  const opening = openFileWorkbook(bytes, await loadExcelize());
  await expect(opening).rejects.toMatchObject({ code, detail });
});

it.each([
  ['cut short', fixtureBytes('template.xlsx').slice(0, 6000)],
  ['with a broken list of sheets', broken('xl/workbook.xml', '<workbook><sheets>')],
])('says that a file %s is damaged', async (_, bytes) => {
  const opening = openFileWorkbook(bytes, await loadExcelize());
  await expect(opening).rejects.toMatchObject({ code: 'damaged' });
});

it('says that a file with a broken sheet is damaged when the sheet is read', async () => {
  const bytes = broken('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row>');
  const reading = openFileWorkbook(bytes, await loadExcelize()).then((book) =>
    book.read({ kind: 'selection' }),
  );
  await expect(reading).rejects.toMatchObject({ code: 'damaged' });
});
