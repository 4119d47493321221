import { existsSync } from 'node:fs';

const USUAL = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The program that shows pages in tests: that of CHROMIUM_PATH, or where it usually is; null when there is none. */
export const browserProgram = () =>
  [process.env.CHROMIUM_PATH, ...USUAL].find((path) => path !== undefined && existsSync(path)) ?? null;
