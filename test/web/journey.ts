import type { BrowserContext, Locator, Page } from 'playwright-core';

import { keyboardOf, mouse, type Hand } from './hand.js';
import { settled, visit, type Look, type Stage } from './stage.js';
import { wordsOf, type Says } from './words.js';

/** How the journey is gone. */
export interface Way extends Look {
  readonly byKeyboard?: boolean;
}

/** Somebody at a screen. */
class Neighbour {
  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly hand: Hand,
    readonly says: Says,
  ) {}

  static async of(stage: Stage, name: string, way: Way): Promise<Neighbour> {
    const context = await stage.as(name, way);
    const page = await context.newPage();
    return new Neighbour(context, page, way.byKeyboard ? keyboardOf(page) : mouse, await wordsOf(way.locale ?? 'nl'));
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true }).first();
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole('link', { name }).first();
  }

  async press(on: Locator): Promise<void> {
    await this.hand.press(on);
  }

  async type(label: string, text: string): Promise<void> {
    // A label can say more than its words, such as that an answer may be left out.
    const field = this.page.locator('input:not([type=radio]):not([type=checkbox]), textarea');
    await this.hand.type(field.and(this.page.getByLabel(label)).first(), text);
  }

  async choose(name: string): Promise<void> {
    await this.hand.choose(this.page.getByLabel(name, { exact: true }).first());
  }

  heading(name: string): Locator {
    return this.page.getByRole('heading', { name, exact: true });
  }

  /** The id of the first time of an agreement. */
  async firstTimeOf(stage: Stage, path: string): Promise<string> {
    const { agreement } = await stage.ask<{ agreement: { occurrences: readonly { id: string }[] } }>(
      this.context,
      'query ($id: ID!) { agreement(id: $id) { occurrences { id } } }',
      { id: path.split('/').at(-1) },
    );
    return agreement.occurrences[0]?.id ?? '';
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

/** What is looked at along the way. */
export interface Seen {
  /** Milliseconds after which the other screen showed what was done on this one. */
  readonly otherScreenMs: readonly number[];
  /** What the page of agreements says, and that of the agreement to which the reminder led. */
  readonly agreements: string;
  readonly reminded: string;
}

const WORDS = {
  nl: 'Wie doet elke week boodschappen voor mij? Graag op dinsdagochtend. Lopen gaat niet goed meer.',
  en: 'Who can do my shopping for me every week? Tuesday morning is best. Walking has become hard.',
} as const;
const ON = { nl: 'Ik kom graag langs met de fiets.', en: 'I am happy to come by on my bike.' } as const;
const HOUR_MS = 3_600_000;
/** Into which terms are asked. */
const QUESTIONS = 6;
const THANKS = {
  nl: { jan: 'Dank voor de koffie.', fatma: 'Dank voor de boodschappen.' },
  en: { jan: 'Thank you for the coffee.', fatma: 'Thank you for the shopping.' },
} as const;
const BAG = { nl: 'Neem een sterke tas mee.', en: 'Bring a strong bag.' } as const;

/** The main journey with two residents and a broker, each in a browser of their own. */
export async function goTheWholeWay(stage: Stage, way: Way, day: string): Promise<Seen> {
  const locale = way.locale ?? 'nl';
  const [fatma, jan, nadia] = await Promise.all(
    ['fatma', 'jan', 'nadia'].map((name) => Neighbour.of(stage, name, way)),
  );
  if (!fatma || !jan || !nadia) throw new Error('Somebody is missing.');
  const { says } = fatma;
  const otherScreenMs: number[] = [];
  /** Does something on one screen, and times until another one shows it. */
  const heard = async (deed: () => Promise<void>, sign: Locator): Promise<void> => {
    await deed();
    const from = performance.now();
    await sign.waitFor({ timeout: 5_000 });
    otherScreenMs.push(performance.now() - from);
  };

  const postPath = await post(fatma, WORDS[locale]);
  await approve(nadia, WORDS[locale].slice(0, 40));

  // Fatma sees who fits, and why.
  await visit(fatma.page, postPath);
  await fatma.page.getByText('Jan').first().waitFor();

  const talkPath = await respond(jan, postPath, day, ON[locale]);

  await visit(fatma.page, talkPath);
  await fatma.press(fatma.button(says('negotiation', 'move', { move: 'counter' })));
  await change(fatma, 'other', async () => {
    await fatma.type(says('terms', 'conditions'), BAG[locale]);
  });
  await heard(
    () => fatma.press(fatma.button(says('negotiation', 'sendCounter'))),
    jan.page.getByText(BAG[locale]).first(),
  );

  await jan.press(jan.button(says('negotiation', 'move', { move: 'accept' })));
  await heard(
    () => jan.press(jan.button(says('negotiation', 'acceptYes'))),
    fatma.heading(says('negotiation', 'overTitle', { state: 'agreed' })),
  );

  await visit(jan.page, '/agreements');
  const agreements = (await jan.page.locator('main').textContent()) ?? '';

  // The mail of the evening before leads to the agreement.
  const agreementPath = (await fatma.link(says('negotiation', 'toAgreement')).getAttribute('href')) ?? '';
  const sent = (await stage.mails()).length;
  await stage.passUntil(new Date(Date.parse(`${day}T10:00Z`) - 16 * HOUR_MS));
  await visit(jan.page, await stage.mailedLink('jan', agreementPath, sent));
  const reminded = (await jan.page.locator('main').textContent()) ?? '';

  // Afterwards both are asked, and thanks are shown when both gave them.
  await stage.passUntil(new Date(Date.parse(`${day}T10:00Z`) + 32 * HOUR_MS));
  const time = await jan.firstTimeOf(stage, agreementPath);
  const afterwards = await stage.mailedLink('jan', `/afterwards/${time}`, sent);
  await thank(jan, afterwards, THANKS[locale].jan);
  await thank(fatma, afterwards, THANKS[locale].fatma);
  await fatma.page.getByText(THANKS[locale].jan).waitFor();
  await Promise.all([fatma, jan, nadia].map((one) => one.close()));
  return { otherScreenMs, agreements, reminded };
}

/** Says that it happened, and thanks the other. */
async function thank(who: Neighbour, path: string, words: string): Promise<void> {
  const { page, says } = who;
  await visit(page, path);
  await who.press(who.button(says('appreciation', 'yes')));
  await who.type(says('appreciation', 'thanksLabel'), words);
  await who.press(who.button(says('appreciation', 'thanksSend')));
  await page.getByText(words).first().waitFor();
}

/** Says what is needed; answers the address of the post. */
async function post(fatma: Neighbour, words: string): Promise<string> {
  const { page, says } = fatma;
  await visit(page, '/new');
  await fatma.type(says('marketplace', 'whatLabel'), words);
  await fatma.press(fatma.button(says('app', 'next')));
  await fatma.heading(says('marketplace', 'checkTitle')).waitFor();
  await fatma.press(fatma.button(says('marketplace', 'checkNext')));
  const send = fatma.button(says('marketplace', 'send'));
  const preview = fatma.heading(says('marketplace', 'previewTitle'));
  for (let question = 0; question < 8; question += 1) {
    await settled(page);
    if (await preview.isVisible()) break;
    const title = await page.locator('h1').textContent();
    await fatma.press(fatma.button(says('app', 'next')));
    await page
      .locator('h1')
      .filter({ hasNotText: title ?? '' })
      .waitFor();
  }
  await fatma.press(send);
  await fatma.heading(says('marketplace', 'sentTitle')).waitFor();
  return new URL(page.url()).pathname.replace(/\/sent$/, '');
}

/** Reads what waits for a look and approves it. */
async function approve(nadia: Neighbour, words: string): Promise<void> {
  const { page, says } = nadia;
  await visit(page, '/desk/review');
  await nadia.press(nadia.link(new RegExp(words.replace(/[?.]/g, '.'))));
  await nadia.press(nadia.button(says('brokerage', 'approve')));
  await page.getByText(says('brokerage', 'decided', { deed: 'approved' })).waitFor();
}

/** Answers a post with a first proposal; answers the address of the talks. */
async function respond(jan: Neighbour, postPath: string, day: string, words: string): Promise<string> {
  const { page, says } = jan;
  await visit(page, postPath);
  await jan.press(jan.link(says('marketplace', 'respond')));
  await settled(page);
  const send = page.getByRole('button', { name: says('negotiation', 'respondSend', { name: 'Fatma' }) });
  for (let question = 0; question < QUESTIONS; question += 1) {
    await settled(page);
    if (await send.isVisible()) break;
    if (await page.locator('form input[type=date]').isVisible()) {
      await jan.type(says('terms', 'date'), day);
      await jan.type(says('terms', 'time'), '10:00');
    }
    await jan.press(jan.button(says('app', 'next')));
    await page
      .getByText(says('terms', 'step', { step: question + 2, of: QUESTIONS }))
      .or(send)
      .first()
      .waitFor();
  }
  await jan.type(says('terms', 'message'), words);
  await jan.press(send);
  await page.waitForURL(/\/talks\//);
  await settled(page);
  return new URL(page.url()).pathname;
}

/** Changes one part of terms in the form that shows all of them. */
async function change(who: Neighbour, section: string, fill: () => Promise<void>): Promise<void> {
  const { says } = who;
  const part = says('terms', 'part', { section });
  await who.press(who.button(`${says('terms', 'change')} ${part}`));
  await fill();
  await who.press(who.button(says('terms', 'backToSummary')));
}
