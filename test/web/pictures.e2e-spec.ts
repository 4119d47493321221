import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { ROOT } from '../faults/build.js';
import { Stage, visit, type Look } from './stage.js';

const FOLDER = join(ROOT, 'docs/screens');
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 900 };

/** A picture for the documents: who looks, where, how. */
interface Picture {
  readonly name: string;
  readonly as: string | null;
  readonly path: string;
  readonly look: Look;
}

const TALK = '/talks/…';
const AGREEMENT = '/agreements/…';
const PICTURES: readonly Picture[] = [
  { name: 'home-phone', as: null, path: '/', look: PHONE },
  { name: 'look-desktop', as: null, path: '/look', look: DESKTOP },
  { name: 'talk-desktop', as: 'dennis', path: TALK, look: DESKTOP },
  { name: 'talk-phone', as: 'dennis', path: TALK, look: PHONE },
  { name: 'talk-phone-dark-english', as: 'dennis', path: TALK, look: { ...PHONE, dark: true, locale: 'en' } },
  { name: 'agreement-phone', as: 'jan', path: AGREEMENT, look: PHONE },
  { name: 'mine-phone', as: 'dennis', path: '/mine', look: PHONE },
  { name: 'desk-desktop', as: 'nadia', path: '/desk', look: DESKTOP },
];

const IDS = `{ myNegotiations(first: 1) { edges { node { id } } } myAgreements(first: 1) { edges { node { id } } } }`;
interface Ids {
  readonly myNegotiations: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
  readonly myAgreements: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
}

/** Takes all pictures anew: `npm run pictures`. */
async function take(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const stage = await Stage.open();
  for (const { name, as, path, look } of PICTURES) {
    const context = as === null ? await stage.visitor(look) : await stage.as(as, look);
    const ids = path.endsWith('…') ? await stage.ask<Ids>(context, IDS) : null;
    const id = (path === TALK ? ids?.myNegotiations : ids?.myAgreements)?.edges[0]?.node.id ?? '';
    const page = await context.newPage();
    await visit(page, path.replace('…', id));
    await page.screenshot({ path: join(FOLDER, `${name}.png`) });
    await context.close();
  }
  await stage.close();
}

describe('the pictures of the documents', () => {
  it('are all there, and shown', async () => {
    if (process.env['PICTURES'] === 'take') await take();
    const shown = ['README.md', 'docs/screens.md'].map((file) => readFileSync(join(ROOT, file), 'utf8')).join();
    const missing = PICTURES.filter(
      ({ name }) => !existsSync(join(FOLDER, `${name}.png`)) || !shown.includes(`screens/${name}.png`),
    );
    expect(missing).toEqual([]);
  }, 180_000);
});
