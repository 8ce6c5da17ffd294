import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { extname, join, resolve, sep } from 'node:path';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.gz': 'application/gzip',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'text/xml; charset=utf-8',
};

/**
 * The file inside `folder` that a request path means, or `null` where it leads out of the folder or is
 * no path at all. A path that ends in `/` means its `index.html`.
 */
export function fileOfRequest(folder, requestPath) {
  let path;
  try {
    path = decodeURIComponent(requestPath.split(/[?#]/)[0]);
  } catch {
    return null;
  }
  if (!path.startsWith('/') || path.includes('\0') || path.includes('\\')) return null;
  const root = resolve(folder);
  const file = resolve(join(root, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(root + sep) ? file : null;
}

function refuse(response, status) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(status === 404 ? '404 没有这个文件\n' : `${status}\n`);
}

async function answer(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  const file = fileOfRequest(folder, request.url);
  if (file === null) return refuse(response, 404);
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return refuse(response, 404);
  response.writeHead(200, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Content-Length': found.size,
    // Office shows a generic icon when the server forbids storing; "no store" must therefore not be said.
    'Cache-Control': 'max-age=0, must-revalidate',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

const listen = (server, port, host) =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => done(server.address().port));
  });

/**
 * Serves the files of a folder on this computer only. With `tls` (`{cert, key}`) over https. `port` 0
 * takes any free one. Returns the address and how to stop; rejects with `EADDRINUSE` on a taken port.
 */
export async function serveFolder(folder, { port = 0, tls = null, host = 'localhost' } = {}) {
  const handler = (request, response) => {
    answer(folder, request, response).catch(() => response.destroy());
  };
  const server = tls ? createHttpsServer(tls, handler) : createHttpServer(handler);
  const taken = await listen(server, port, host);
  return {
    url: `${tls ? 'https' : 'http'}://localhost:${taken}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** `serveFolder` on the first free port from `port` upwards (at most 20 are tried). */
export async function serveOnFreePort(folder, { port, ...options }) {
  for (let candidate = port; candidate < port + 20; candidate += 1) {
    try {
      return await serveFolder(folder, { ...options, port: candidate });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`端口 ${port} 到 ${port + 19} 都被占用，请用 PORT 另选一个`);
}
