import { strFromU8, unzipSync } from 'fflate';
import { openFileWorkbook } from '../../../src/workbook/file/openFileWorkbook';
import { canonicalXml } from './canonicalXml';
import { loadExcelize } from './loadExcelize';
import { fixtureBytes } from './openFileFixture';
import { planFor } from './samplePlan';

/** Attributes that say what holds anyway; the library leaves them out. */
const silent = / (\S+)=0(?= |$)/g;

/** Parts that the plan touches: the look of cells, the list of sheets, shared texts. */
const touched =
  /^(xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/workbook\.xml\.rels|\[Content_Types\]\.xml)$/;

function lines(part: Uint8Array): string[] {
  return canonicalXml(strFromU8(part))
    .map((line) => line.replace(silent, '').trim())
    .map(expectedLine)
    .filter((line) => !/headerFooter\/\w+$/.test(line));
}

describe.each(['template.xlsx', 'template-resaved.xlsx'])('a plan on %s', (name) => {
  const parts = async (): Promise<[Record<string, Uint8Array>, Record<string, Uint8Array>]> => {
    const bytes = fixtureBytes(name);
    const book = await openFileWorkbook(bytes, await loadExcelize());
    await book.apply(await planFor(book));
    return [unzipSync(bytes), unzipSync(await book.save())];
  };

  it('loses no part of the package', async () => {
    const [before, after] = await parts();
    expect(Object.keys(after)).toEqual(expect.arrayContaining(Object.keys(before)));
  });

  it('leaves chart, picture, comment, drawing and custom parts as they were, byte for byte', async () => {
    const [before, after] = await parts();
    const kept = Object.keys(before).filter((path) =>
      /^(xl\/(charts|media|drawings|comments)|customXml|docProps\/(app|custom))/.test(path),
    );
    expect(kept.length).toBeGreaterThanOrEqual(6);
    for (const path of kept) expect([path, after[path]]).toEqual([path, before[path]]);
  });

  it('leaves the other sheets as they were, with their protection', async () => {
    const [before, after] = await parts();
    const sheets = ['xl/worksheets/sheet2.xml', 'xl/worksheets/sheet3.xml'];
    for (const path of sheets) {
      const [was, is] = [before[path], after[path]].map((part) => lines(part ?? new Uint8Array()));
      expect(is).toEqual(expect.arrayContaining(was ?? []));
    }
  });

  it('changes in the sheet itself nothing but the cells of the plan', async () => {
    const [before, after] = await parts();
    const path = 'xl/worksheets/sheet1.xml';
    const was = lines(before[path] ?? new Uint8Array());
    const is = new Set(lines(after[path] ?? new Uint8Array()));
    const lost = was.filter((line) => !is.has(line));
    const cells = ['A4', 'B4', 'B5', 'B6', 'B7', 'C5', 'C9', 'D4'];
    expect(lost.filter((line) => !cells.some((cell) => line.includes(`r=${cell} `)))).toEqual([]);
    for (const kind of [
      'conditionalFormatting',
      'dataValidation',
      'x14:cfRule',
      'mergeCell',
      'pane ',
    ]) {
      if (was.some((line) => line.includes(kind))) expect([...is].join('\n')).toContain(kind);
    }
  });

  it('keeps defined names, print areas and every look that was there', async () => {
    const [before, after] = await parts();
    const names = (part: Uint8Array | undefined): string[] =>
      canonicalXml(strFromU8(part ?? new Uint8Array())).filter((line) =>
        line.includes('definedName ='),
      );
    expect(names(after['xl/workbook.xml'])).toEqual(
      expect.arrayContaining(names(before['xl/workbook.xml'])),
    );
    const fills = (part: Uint8Array | undefined): string[] =>
      canonicalXml(strFromU8(part ?? new Uint8Array())).filter((line) =>
        /\/(fills|dxfs)\/./.test(line),
      );
    expect(fills(after['xl/styles.xml'])).toEqual(
      expect.arrayContaining(fills(before['xl/styles.xml']).filter((line) => !silent.test(line))),
    );
    expect(Object.keys(before).filter((path) => touched.test(path)).length).toBeGreaterThan(3);
  });
});

/** The library writes a look of 0 and empty elements out; they say nothing. */
function expectedLine(line: string): string {
  return line
    .replace(/ t=n$/, '')
    .replace(/ (text|errorStyle|style)=(?= |$)/g, '')
    .trim();
}
