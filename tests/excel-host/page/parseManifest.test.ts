/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { commandNames } from '../../../src/commands/commandNames';
import { iconOf } from './iconOf';
import { parseManifest } from './parseManifest';

const xml = readFileSync('manifest.xml', 'utf8');
const move = (url: string): string => url.replace('https://localhost:3000', 'https://here');

describe('the manifest as the simulated Excel reads it', () => {
  it('gives the ribbon in Chinese, with the commands by their function names', () => {
    const { tab, groups } = parseManifest(xml, 'zh-CN', move);
    expect(tab).toBe('教育均衡');
    expect(groups.map(({ label }) => label)).toEqual(['均衡评估']);
    const buttons = groups.flatMap((group) => group.buttons);
    expect(buttons.map(({ label }) => label)).toEqual(['一键评估', '评估面板', '还原', '示例数据']);
    const run = buttons.flatMap(({ action }) => ('run' in action ? [action.run] : []));
    expect([...run].sort()).toEqual([...commandNames].sort());
  });

  it('takes the overrides of another language', () => {
    const { tab, cellMenu } = parseManifest(xml, 'en-US', move);
    expect(tab).toBe('School Balance');
    expect(cellMenu.map(({ label }) => label)).toEqual(['Evaluate']);
  });

  it('has the page, the functions and the icons at the address where they are served', () => {
    const { runtimePage, functions, cellMenu } = parseManifest(xml, 'zh-CN', move);
    expect(runtimePage).toBe('https://here/taskpane.html');
    expect(functions).toEqual({ namespace: 'JUNHENG', metadata: 'https://here/functions.json' });
    const [button] = cellMenu;
    expect(button && iconOf(button, 30)).toBe('https://here/assets/icons/icon-32.png');
    expect(button && iconOf(button, 300)).toBe('https://here/assets/icons/icon-80.png');
  });
});
