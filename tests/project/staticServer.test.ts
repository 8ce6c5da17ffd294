import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Serving } from '../../scripts/static-server.mjs';
import { fileOfRequest, serveFolder, serveOnFreePort } from '../../scripts/static-server.mjs';

const base = mkdtempSync(join(tmpdir(), 'junheng-serve-'));
const folder = join(base, 'site');
let serving: Serving;

beforeAll(async () => {
  mkdirSync(join(folder, '示例'), { recursive: true });
  mkdirSync(join(base, 'site-secret'));
  writeFileSync(join(base, 'secret.txt'), 'secret');
  writeFileSync(join(base, 'site-secret', 'a.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), '<p>均衡</p>');
  writeFileSync(join(folder, '示例', '表.xlsx'), 'x');
  serving = await serveFolder(folder);
});

afterAll(async () => {
  await serving.close();
  rmSync(base, { recursive: true });
});

/** Sends a path exactly as written; `fetch` would tidy it up first. */
const statusOf = (path: string): Promise<number | undefined> =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(serving.url);
    request({ hostname, port, path }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .on('error', fail)
      .end();
  });

test('a folder answers with its index page, as HTML in UTF-8', async () => {
  const response = await fetch(`${serving.url}/`);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toBe('<p>均衡</p>');
});

test('Chinese names are found, and workbooks have their own type', async () => {
  const response = await fetch(`${serving.url}/${encodeURIComponent('示例')}/表.xlsx?v=1`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('spreadsheetml');
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/../site-secret/a.txt',
  '/%00',
  '/%zz',
  '/missing.js',
  '/示例'.replace('示例', encodeURIComponent('示例')),
])('nothing outside the folder and nothing missing is served: %s', async (path) => {
  expect(await statusOf(path)).toBe(404);
});

test('a path that leads out of the folder has no file', () => {
  expect(fileOfRequest(folder, '/../secret.txt')).toBeNull();
  expect(fileOfRequest(folder, '/../site-secret/a.txt')).toBeNull();
  expect(fileOfRequest(folder, '/')).toBe(join(folder, 'index.html'));
});

test('only reading is allowed', async () => {
  expect((await fetch(`${serving.url}/`, { method: 'POST', body: 'x' })).status).toBe(405);
  const head = await fetch(`${serving.url}/`, { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
});

test('the next port is taken when one is busy', async () => {
  const port = Number(new URL(serving.url).port);
  const second = await serveOnFreePort(folder, { port });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  await second.close();
});
