import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Where the build of the web app stands, seen from the built api. */
const BUILT = fileURLToPath(new URL('../../../web/', import.meta.url));
const NONCE = /\{\{nonce\}\}/g;

/**
 * What browsers may load for our pages from these origins: what we send ourselves, scripts and styles by the number of
 * that page alone.
 */
export const pageRules = (origins: readonly string[]) => ({
  defaultSrc: ["'none'"],
  baseUri: ["'none'"],
  // For Safari before 15.4 'self' is no socket.
  connectSrc: ["'self'", ...origins.map((origin) => origin.replace(/^http/, 'ws'))],
  fontSrc: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  imgSrc: ["'self'"],
  manifestSrc: ["'self'"],
  objectSrc: ["'none'"],
  scriptSrc: ["'self'"],
  scriptSrcAttr: ["'none'"],
  styleSrc: ["'self'"],
  workerSrc: ["'self'"],
});

/**
 * Serves the web app: its files, which keep their name as long as they keep their content, and at every other address its
 * one page. Answers false when it was not built: then there is just the api.
 */
export async function serveScreens(app: NestFastifyApplication, folder = BUILT): Promise<boolean> {
  if (!existsSync(`${folder}/index.html`)) return false;
  // Loaded only where there is something to serve: a package of two kinds of module that not every loader can read.
  const { default: serveStatic } = await import('@fastify/static');
  const page = readFileSync(`${folder}/index.html`, 'utf8');
  await app.register(serveStatic, {
    root: folder,
    wildcard: false,
    index: false,
    preCompressed: true,
    globIgnore: ['index.html', '.vite/**'],
    setHeaders: (reply, path) => {
      const keepsItsName = path.includes('/assets/');
      void reply.header('cache-control', keepsItsName ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app
    .getHttpAdapter()
    .getInstance()
    .get('/*', (request, reply) => {
      // A file that is not there any more is no page: a script that gets one would fail without a word.
      if (/\.[a-z0-9]+$/i.test(request.url.split('?')[0] ?? '')) return reply.code(404).send('There is no such file.');
      return reply
        .header('cache-control', 'no-cache')
        .type('text/html; charset=utf-8')
        .send(page.replace(NONCE, reply.cspNonce.script));
    });
  return true;
}
