import { randomBytes } from 'node:crypto';

import { DAYS, localTimeOn, wallTimeOf } from '#kernel';

import { DEMO_PASSWORD } from '../demo/demo-people.js';
import type { Browser } from './browser.js';
import * as operations from './operations.js';
import { Screen } from './screen.js';
import { Stage } from './stage.js';
import {
  sayAgreement,
  sayDifferences,
  sayReasons,
  type AgreementSeen,
  type Suggested,
  type TalksSeen,
} from './wording.js';

const ZONE = 'Europe/Amsterdam';
const AREA = 'BU00340101';
const DAY_MS = 86_400_000;

interface Somebody {
  readonly name: string;
  readonly email: string;
  readonly browser: Browser;
}

/** Longer than the story takes on a slow machine. */
const MOST_MINUTES = 5;
/** The protocol does not tell when a screen follows, so it is tried with a question, a few times. */
const MOST_QUESTIONS = 5;
const LIVE_MS = 5000;

/**
 * Plays the main job over HTTP and WebSocket against a running `npm start`, printing what each person sees. It can be
 * played again and again: the clock goes on to the next morning, and Jan takes his offer away at the end.
 */
export async function story(url: string, desk: string): Promise<void> {
  const stage = new Stage(url, desk);
  await stage.within(MOST_MINUTES, play(stage));
}

async function play(stage: Stage): Promise<void> {
  await stage.waitUntil(nextMorning(await stage.now()));
  const fatma = await arrive(stage, 'Fatma', 'nl');
  const jan = await arrive(stage, 'Jan', 'en');
  const broker = { name: 'Nadia', email: 'nadia@demo.example', browser: stage.browser() };
  await stage.press(broker.browser, 'SignedInNow', operations.SIGN_IN, {
    email: broker.email,
    password: DEMO_PASSWORD,
  });

  const offer = await post(stage, jan, broker, {
    kind: 'offer',
    text: 'Ik ga elke week naar de winkel met de fiets en neem graag boodschappen voor iemand mee.',
    languages: ['nl', 'en'],
  });
  const request = await post(stage, fatma, broker, {
    kind: 'request',
    text: 'Ik ben slecht ter been. Wie kan een keer boodschappen voor mij halen?',
    languages: ['nl'],
    inReturn: 'together',
    inReturnText: 'koffie met iets lekkers',
  });

  stage.tell('The product suggests who fits, and why.');
  const { suggestions } = await fatma.browser.ask<{ suggestions: Suggested[] }>(operations.SUGGESTIONS, {
    postId: request,
  });
  for (const suggestion of suggestions.slice(0, 3)) stage.show('Fatma', sayReasons(suggestion));
  if (!suggestions.some((suggestion) => suggestion.post.id === offer))
    throw new Error('Jan was not suggested to Fatma.');

  const agreement = await agree(stage, fatma, jan, request);
  await keepThePromise(stage, fatma, jan, agreement);
  stage.tell('Jan has helped enough for now and takes his offer away.');
  await stage.press(jan.browser, 'Post', operations.WITHDRAW_POST, { postId: offer });
  await Promise.all([fatma, jan].map(({ browser }) => browser.close()));
  console.log('\nThat was the story.');
}

/** Nine o'clock of the next day, so that no mail waits for the night to end. */
const nextMorning = (now: Date): Date => localTimeOn(now, ZONE, 1, '09:00');

/** Somebody new signs up by a mailed link and tells where they live. */
async function arrive(stage: Stage, name: string, locale: 'nl' | 'en'): Promise<Somebody> {
  const email = `${name.toLowerCase()}-${randomBytes(3).toString('hex')}@story.example`;
  const browser = stage.browser();
  stage.tell(`${name} signs up and uses the link from the mail.`);
  await stage.press(browser, 'LinkSent', operations.SIGN_UP, { input: { email, firstName: name, locale } });
  await stage.useLink(browser, email);
  await stage.press(browser, 'MyProfile', operations.SAVE_PROFILE, {
    input: { areaCode: AREA, languages: ['nl', 'en'] },
  });
  await stage.press(browser, 'MyContactDetails', operations.SAVE_CONTACT, {
    input: {
      phone: '+31612345678',
      address: `Story street 1`,
      shareEmail: false,
      sharePhone: true,
      shareAddress: true,
    },
  });
  return { name, email, browser };
}

/** A post in own words: the product suggests the activity, a broker approves. Answers its id. */
async function post(
  stage: Stage,
  author: Somebody,
  broker: Somebody,
  input: { kind: string; text: string } & Record<string, unknown>,
): Promise<string> {
  stage.tell(`${author.name} says in own words: "${input.text}"`);
  const { suggestActivities } = await author.browser.ask<{ suggestActivities: { activity: { name: string } }[] }>(
    operations.SUGGEST_ACTIVITIES,
    { text: input.text },
  );
  stage.show(author.name, `this sounds like "${suggestActivities[0]?.activity.name ?? 'nothing on the list'}"`);
  const { id } = await stage.press<{ id: string }>(author.browser, 'Post', operations.WRITE_POST, { input });
  await stage.press(author.browser, 'Post', operations.SUBMIT_POST, { postId: id });
  await stage.press(broker.browser, 'Post', operations.APPROVE_POST, { postId: id, revision: 1 });
  stage.show(broker.name, 'approved it');
  await stage.mail(author.email, /Uw oproep staat online|Your post is on line/);
  return id;
}

/** Two people talk terms until both accepted the same version; each sees the other's move live. */
async function agree(stage: Stage, fatma: Somebody, jan: Somebody, request: string): Promise<AgreementSeen> {
  const date = wallTimeOf(new Date((await stage.now()).getTime() + 3 * DAY_MS), ZONE).slice(0, 10);
  const [second, skipped] = [3, 7].map((days) => dateAfter(date, days));
  const terms = (hour: string, inReturn: object, howOften: object = { kind: 'weekly' }) => ({
    activity: 'grocery-shopping',
    task: 'Boodschappen halen',
    when: { kind: 'at', start: `${date}T${hour}`, minutes: 60 },
    howOften,
    where: { kind: 'atRequester' },
    inReturn,
  });
  stage.tell('Jan responds with a first proposal.');
  const opened = await stage.press<TalksSeen>(jan.browser, 'Negotiation', operations.RESPOND, {
    postId: request,
    terms: terms('10:00', { kind: 'nothing' }),
    message: 'Dat doe ik graag!',
  });
  await stage.mail(fatma.email, /Jan reageert op uw oproep/);

  const screen = await openScreen(stage, fatma, jan, opened.id);
  stage.tell('Fatma counters; the screen of Jan changes by itself.');
  await stage.press(fatma.browser, 'Negotiation', operations.COUNTER, {
    negotiationId: opened.id,
    seenVersion: 1,
    terms: terms(
      '14:00',
      { kind: 'together', what: 'koffie met iets lekkers' },
      { kind: 'weekly', weekdays: [date, second].map(weekdayOf), count: 6, skipped: [skipped] },
    ),
  });
  const shown = await screen.shows(({ negotiationChanged: talks }) => talks.standing?.version === 2, LIVE_MS);
  const seen = shown?.negotiationChanged;
  if (!seen?.standing) throw new Error('The screen of Jan did not show the counterproposal of Fatma.');
  for (const difference of seen.turns.at(-1)?.differences ?? []) stage.show('Jan', sayDifferences(difference));

  stage.tell('Jan accepts just that version.');
  const { version, termsHash } = seen.standing;
  const agreement = await stage.press<AgreementSeen>(jan.browser, 'Agreement', operations.ACCEPT, {
    negotiationId: opened.id,
    version,
    termsHash,
  });
  stage.show('Jan', sayAgreement(agreement));
  const { agreement: other } = await fatma.browser.ask<{ agreement: AgreementSeen }>(operations.AGREEMENT_OF, {
    id: agreement.id,
  });
  stage.show('Fatma', sayAgreement(other));
  await stage.mail(fatma.email, /U hebt een afspraak met Jan/);
  await stage.mail(jan.email, /You have an agreement with Fatma/);
  return agreement;
}

/** The local date so many days after another. */
const dateAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T12:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The weekday of a local date, as the api names it. */
const weekdayOf = (date = ''): string => DAYS[(new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7] ?? '';

interface TalksOnScreen {
  readonly negotiationChanged: TalksSeen;
}

/** Jan opens the talks; Fatma asks something, and it is on his screen. */
async function openScreen(
  stage: Stage,
  fatma: Somebody,
  jan: Somebody,
  negotiationId: string,
): Promise<Screen<TalksOnScreen>> {
  stage.tell('Jan looks at the talks. Fatma asks something; her question comes up on his screen.');
  const screen = new Screen(jan.browser.subscribe<TalksOnScreen>(operations.NEGOTIATION_CHANGED, { negotiationId }));
  for (let asked = 0; asked < MOST_QUESTIONS; asked += 1) {
    const message = 'Kun je ook in de middag?';
    await stage.press(fatma.browser, 'Negotiation', operations.ASK, { negotiationId, message });
    const shown = await screen.shows(({ negotiationChanged: { turns } }) => turns.at(-1)?.kind === 'ask', LIVE_MS);
    const question = shown?.negotiationChanged.turns.at(-1);
    if (!question) continue;
    stage.show('Jan', `Fatma asks "${question.message ?? ''}"`);
    await stage.press(jan.browser, 'Negotiation', operations.ANSWER, {
      negotiationId,
      question: question.number,
      message: 'Ja hoor, dat kan.',
    });
    return screen;
  }
  throw new Error('The screen of Jan shows nothing of what Fatma asks: no live update came.');
}

/** Reminders, the day itself, and what both say afterwards; the desk moves the clock. */
async function keepThePromise(stage: Stage, fatma: Somebody, jan: Somebody, agreement: AgreementSeen): Promise<void> {
  const [occurrence] = agreement.occurrences;
  if (!occurrence) throw new Error('The agreement has no date.');
  const starts = new Date(occurrence.startsAt);

  stage.tell('The day before at 17:00, and two hours before, both are reminded.');
  await stage.waitUntil(new Date(starts.getTime() - 20 * 3_600_000));
  await stage.mail(fatma.email, /Herinnering: afspraak met Jan/);
  await stage.mail(jan.email, /Reminder: /);
  await stage.waitUntil(new Date(starts.getTime() - 110 * 60_000));
  await stage.mail(fatma.email, /Vandaag om/);
  await stage.mail(jan.email, /Today at/);

  stage.tell('The next day at 18:00 both are asked whether it happened; both say yes and say thanks.');
  await stage.waitUntil(new Date(starts.getTime() + 30 * 3_600_000));
  for (const { email, browser, name } of [fatma, jan]) {
    await stage.mail(email, /Ging het door met Jan|Did it take place with Fatma/);
    await stage.press(browser, 'HappenedAnswered', operations.ANSWER_HAPPENED, {
      occurrenceId: occurrence.id,
      happened: true,
    });
    await stage.press(browser, 'Thanks', operations.GIVE_THANKS, {
      occurrenceId: occurrence.id,
      text: `Dank je wel, van ${name}!`,
    });
  }
  await stage.mail(fatma.email, /Jan bedankt u/);
  await stage.mail(jan.email, /Fatma thanks you/);
}
