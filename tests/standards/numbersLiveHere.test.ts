import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const national = ['4.2', '5.3', '0.85', '0.65'];
const source = join(__dirname, '../../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => path.replaceAll('\\', '/'));

/** Numbers in texts stand alone: no version (5.3.1), no code (保15.3), no length (0.85rem). */
const inText = /(?<![\d.\p{L}\p{Pd}])(?:\d+\.\d+)(?![\d.\p{L}])/gu;

/** The national numbers among a file's literals, with their lines. Comments are no literals. */
function nationalNumbers(path: string, text: string): readonly string[] {
  const found: string[] = [];
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    for (const number of numbersOf(node)) {
      if (!national.some((one) => Number(one) === Number(number))) continue;
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path}:${line + 1} ${number}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function numbersOf(node: ts.Node): readonly string[] {
  if (ts.isNumericLiteral(node)) return [node.text];
  const isText =
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node) ||
    ts.isJsxText(node);
  return isText ? (node.text.match(inText) ?? []) : [];
}

test('the search sees numbers and texts, and no comments, codes or lengths', () => {
  const seen = (text: string) => nationalNumbers('a.tsx', text).map((one) => one.split(' ')[1]);
  expect(seen('const a = 4.2; const b = .85; const c = 0.650;')).toEqual(['4.2', '0.85', '0.65']);
  expect(seen("const a = '5.3'; const b = `不低于 0.85 ${a} 倍 4.2`;")).toEqual([
    '5.3',
    '0.85',
    '4.2',
  ]);
  expect(seen('const a = <p>上限 0.65</p>;')).toEqual(['0.65']);
  expect(
    seen("// 4.2\n/* 5.3 */ const a = ['5.3.1', '保15.3', '0.85rem', 14.2, '0.851'];"),
  ).toEqual([]);
});

test('the national numbers live in standards alone', () => {
  const elsewhere = files.filter((path) => !path.startsWith('standards/'));
  expect(elsewhere.length).toBeGreaterThan(300);
  const found = elsewhere.flatMap((path) =>
    nationalNumbers(path, readFileSync(join(source, path), 'utf8')),
  );
  expect(found).toEqual([]);
});

test('they do live in standards', () => {
  const here = files
    .filter((path) => path.startsWith('standards/'))
    .flatMap((path) => nationalNumbers(path, readFileSync(join(source, path), 'utf8')))
    .map((one) => one.split(' ')[1]);
  expect(new Set(here)).toEqual(new Set(national));
});
