import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { resolveStyleRulesForSlots, type GriffelStyle } from '@griffel/core';
import { webLightTheme } from '@fluentui/tokens';
import { evaluateSource } from '../../config/ahead/evaluateSource.mjs';
import { missingTokens } from '../../config/ahead/missingTokens.mjs';
import { usedTokens } from '../../config/ahead/usedTokens.mjs';

const styleFiles = readdirSync('src/taskpane', { recursive: true })
  .map(String)
  .filter((name) => /(?:^|[\\/])use\w+Styles\.ts$/.test(name))
  .map((name) => resolve('src/taskpane', name));
const allTokens = Object.keys(webLightTheme);

test('there are style files to work out', () => {
  expect(styleFiles.length).toBeGreaterThan(15);
});

test.each(styleFiles)('%s comes to rules whose tokens the cut themes hold', (path) => {
  const made = Object.values(evaluateSource(path));
  expect(made.length).toBeGreaterThan(0);
  for (const { slots } of made) {
    expect(slots).toBeDefined();
    const [classes, rules] = resolveStyleRulesForSlots(slots as Record<string, GriffelStyle>);
    expect(Object.keys(classes)).toEqual(Object.keys(slots ?? {}));
    expect(missingTokens(JSON.stringify(rules), allTokens)).toEqual([]);
  }
});

test('a token that no style names is cut, and naming it later is noticed', () => {
  const cut = allTokens.filter((token) => !usedTokens().has(token));
  expect(cut.length).toBeGreaterThan(250);
  const [first = ''] = cut;
  expect(missingTokens(`color:var(--${first});width:var(--own)`, allTokens)).toEqual([first]);
});

test('a style file that names more than Fluent ends the build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'junheng-'));
  const path = join(folder, 'useXStyles.ts');
  writeFileSync(path, "import { useState } from 'react';\nexport const x = useState;\n");
  expect(() => evaluateSource(path)).toThrow(/不能引用 react/);
  rmSync(folder, { recursive: true });
});
