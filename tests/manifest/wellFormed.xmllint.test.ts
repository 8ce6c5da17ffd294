import { execFileSync } from 'node:child_process';

const xmllint = process.env['JUNHENG_XMLLINT'] ?? 'xmllint';

test.each(['manifest.xml', 'dist/addin/manifest.xml'])('xmllint takes %s', (file) => {
  const words = ['--nonet', '--noout', '--noent', file];
  expect(execFileSync(xmllint, words, { encoding: 'utf8' })).toBe('');
});
