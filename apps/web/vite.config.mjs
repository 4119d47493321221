import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));
const OUT = folder('../../dist/web');
/** Where the api runs while screens are made: `npm start` in another terminal. */
const API = process.env['API_URL'] ?? 'http://localhost:3000';

const SHELL = '/shell';
/** Another build has another shell, since it names other files. */
const revisionOf = (entries) =>
  createHash('sha256')
    .update(entries.map(({ url }) => url).join())
    .digest('hex')
    .slice(0, 16);

/** Writes each file in small beside itself: a phone on a slow line gets that one. */
const inSmall = {
  name: 'in-small',
  closeBundle: () => {
    const files = readdirSync(OUT, { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((path) => /[.](js|css|svg|webmanifest)$/.test(path))) {
      const bytes = readFileSync(join(OUT, file));
      writeFileSync(join(OUT, `${file}.gz`), gzipSync(bytes, { level: 9 }));
      writeFileSync(join(OUT, `${file}.br`), brotliCompressSync(bytes));
    }
  },
};

export default defineConfig({
  root: folder('.'),
  // The api puts a new number in its place for each page that it sends.
  html: { cspNonce: '{{nonce}}' },
  build: {
    outDir: OUT,
    emptyOutDir: true,
    manifest: true,
    modulePreload: { polyfill: false },
    // An image inside a style sheet would be a data address, which the rules of the page refuse.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // A slow machine is no fault of the build.
      checks: { bundlerTimings: false },
      input: { index: folder('./index.html'), page: folder('./src/theme/page.css') },
      output: {
        // The first file lists all others: short names keep it small.
        chunkFileNames: 'assets/[hash:7].js',
        // The pages that the server writes name it, so it keeps its name.
        assetFileNames: ({ names }) => (names.includes('page.css') ? 'page.css' : 'assets/[name]-[hash][extname]'),
      },
      // "use client" in a package is for servers that render pages; here all of it is the client.
      onLog: (level, log, tell) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') tell(level, log);
      },
    },
  },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/sign-in', '/unsubscribe', '/not-for-me', '/calendar'].map((path) => [
        path,
        { target: API, ws: path === '/graphql', headers: { origin: API } },
      ]),
    ),
  },
  plugins: [
    VitePWA({
      // Registered by the app itself: an inline script would need a place in the rules of the page.
      injectRegister: null,
      registerType: 'autoUpdate',
      manifest: false,
      workbox: {
        globPatterns: ['**/*.{js,css,svg,webmanifest}'],
        // A page comes from the server whenever it can: its rules hold a number that is used once.
        navigateFallback: null,
        // Without a connection one page is as good as another: all of them are the same shell.
        manifestTransforms: [
          (entries) => ({ manifest: [...entries, { url: SHELL, revision: revisionOf(entries), size: 0 }] }),
        ],
        runtimeCaching: [
          {
            urlPattern: ({ request }) => request.mode === 'navigate',
            handler: 'NetworkOnly',
            options: { precacheFallback: { fallbackURL: '/shell' } },
          },
        ],
      },
    }),
    inSmall,
  ],
});
