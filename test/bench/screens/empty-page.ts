import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { build } from 'vite';

const CACHE = fileURLToPath(new URL('../../../../node_modules/.cache-', import.meta.url));
const PAGE =
  '<!doctype html><html lang="nl"><title>-</title><div id="app"></div><script type="module" src="/main.js"></script></html>';
const MAIN = `import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
createRoot(document.getElementById('app')).render(createElement('main', null, 'Tijd voor Elkaar'));`;

/** A page that React makes of one line of text, built and packed as ours is, on a server of its own. */
export async function emptyPage(): Promise<{ readonly url: string; close(): Promise<void> }> {
  // Inside the project, so that its packages are found.
  const folder = mkdtempSync(CACHE);
  writeFileSync(join(folder, 'index.html'), PAGE);
  writeFileSync(join(folder, 'main.js'), MAIN);
  await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: { outDir: 'out', modulePreload: { polyfill: false } },
  });
  const out = join(folder, 'out');
  const files = new Map(
    readdirSync(out, { recursive: true, encoding: 'utf8' })
      .filter((path) => /[.](html|js)$/.test(path))
      .map((path) => [`/${path}`, gzipSync(readFileSync(join(out, path)))]),
  );
  rmSync(folder, { recursive: true, force: true });
  const server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '');
    const type = path.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8';
    response.writeHead(files.has(path) ? 200 : 404, { 'content-type': type, 'content-encoding': 'gzip' });
    response.end(files.get(path) ?? gzipSync(''));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((closed) => server.close(() => closed()));
    },
  };
}
