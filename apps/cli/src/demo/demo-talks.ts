import type { AppreciationService } from '#appreciation';
import { DAYS, wallTimeOf, type Day, type SignedIn } from '#kernel';
import type { MediatedTurnsService, MediationService, ReadingService, TalksService } from '#negotiation';
import type { HowOften, WordedTerms } from '#negotiation';
import type { Database } from '#platform';

import type { DemoClock } from './demo-clock.js';
import { actorOf } from './demo-posts.js';
import type { DemoTalk, DemoTerms, DemoTurn } from './demo-world.types.js';
import { must } from './must.js';
import { DEMO_TALKS } from './talks.data.js';

const ZONE = 'Europe/Amsterdam';
const MINUTES_BETWEEN_TURNS = 20;

interface Needs {
  readonly talks: TalksService;
  readonly mediated: MediatedTurnsService;
  readonly mediation: MediationService;
  readonly database: Database;
  readonly reader: ReadingService;
  readonly appreciation: AppreciationService;
  readonly clock: DemoClock;
  readonly actors: ReadonlyMap<string, SignedIn>;
  readonly posts: ReadonlyMap<string, string>;
}

/** Plays the talks turn by turn; answers how many there are. */
export async function playTalks(needs: Needs): Promise<number> {
  for (const talk of DEMO_TALKS) await playTalk(needs, talk);
  return DEMO_TALKS.length;
}

async function playTalk(needs: Needs, talk: DemoTalk): Promise<void> {
  let id = '';
  for (const [at, turn] of talk.turns.entries()) {
    needs.clock.goTo(talk.startedDaysAgo, at * MINUTES_BETWEEN_TURNS);
    id = await takeTurn(needs, talk, id, turn);
  }
  if (talk.endsAs === 'done') await lookBack(needs, talk);
}

/** One turn of the script; answers the id of the talks. */
async function takeTurn(needs: Needs, talk: DemoTalk, id: string, turn: DemoTurn): Promise<string> {
  const { talks, mediated, mediation, database, reader } = needs;
  const actor = actorOf(needs.actors, turn.by);
  const what = `"${turn.do}" of ${turn.by} in ${talk.key}`;
  if (id === '') {
    if (turn.do !== 'propose') throw new Error(`${talk.key} does not begin with a proposal.`);
    const postId = needs.posts.get(talk.post) ?? '';
    return must(what, await talks.respond(actor, postId, worded(needs, talk, turn.terms), turn.text));
  }
  const seen = await reader.talks(actor.id, id);
  switch (turn.do) {
    case 'propose':
      must(what, await talks.propose(actor, id, worded(needs, talk, turn.terms), turn.text));
      break;
    case 'counter':
      must(what, await talks.counter(actor, id, seen?.version ?? 0, worded(needs, talk, turn.terms), turn.text));
      break;
    case 'accept':
      must(what, await talks.accept(actor, id, seen?.version ?? 0, seen?.termsHash ?? '', turn.text));
      break;
    case 'decline':
      must(what, await talks.decline(actor, id, null, turn.text));
      break;
    case 'leave':
      must(what, await talks.leave(actor, id));
      break;
    case 'withdrawProposal':
      must(what, await talks.withdrawProposal(actor, id));
      break;
    case 'ask':
      must(what, await talks.ask(actor, id, turn.text));
      break;
    case 'answer':
      must(what, await talks.answer(actor, id, await lastQuestion(reader, actor, id), turn.text));
      break;
    case 'askMediation':
      must(what, await mediated.askMediation(actor, id));
      break;
    case 'joinMediation':
      must(what, await database.transaction((tx) => mediation.join(tx, actor, id)));
      break;
    case 'suggest':
      must(what, await mediation.suggest(actor, id, worded(needs, talk, turn.terms), turn.text));
      break;
    case 'message':
      must(what, await talks.message(actor, id, turn.text));
      break;
  }
  return id;
}

/** The number of the question that was asked last. */
async function lastQuestion(reader: ReadingService, actor: SignedIn, id: string): Promise<number> {
  const turns = await reader.turns(actor.id, [id]);
  return turns.findLast(({ kind }) => kind === 'ask')?.number ?? 0;
}

/** Both say that it happened and thank each other, the day after. */
async function lookBack(needs: Needs, talk: DemoTalk): Promise<void> {
  const people = [...new Set(talk.turns.map(({ by }) => by))].map((key) => actorOf(needs.actors, key));
  needs.clock.goTo(1);
  for (const actor of people) {
    for (const { occurrenceId } of await needs.appreciation.openQuestions(actor)) {
      must(
        `the answer about ${talk.key}`,
        await needs.appreciation.answer(actor, occurrenceId, { happened: true, reason: null }),
      );
      must(
        `the thanks for ${talk.key}`,
        await needs.appreciation.thank(actor, occurrenceId, 'Heel fijn, dank je wel!'),
      );
    }
  }
}

/** Days of a script count from the day its talk began. */
function worded({ clock }: Needs, talk: DemoTalk, terms: DemoTerms): WordedTerms {
  const dateIn = (days: number): string => wallTimeOf(clock.inDays(days - talk.startedDaysAgo), ZONE).slice(0, 10);
  const { when, howOften, until } = terms;
  const daysAfterStart = (days: number): string => dateIn((when.kind === 'at' ? when.inDays : 0) + days);
  return {
    ...terms,
    when:
      when.kind === 'at' ? { kind: 'at', start: `${dateIn(when.inDays)}T${when.time}`, minutes: when.minutes } : when,
    howOften: rhythm(howOften, daysAfterStart),
    until: until.kind === 'inDays' ? { kind: 'date', date: dateIn(until.days) } : until,
  };
}

const weekdayOf = (date: string): Day => DAYS[(new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7] ?? 'monday';

function rhythm(howOften: DemoTerms['howOften'], daysAfterStart: (days: number) => string): HowOften {
  if (howOften.kind === 'once') return { kind: 'once' };
  const { everyWeeks, andDaysLater, notDaysLater } = howOften;
  return {
    kind: 'weekly',
    everyWeeks,
    ...(andDaysLater === undefined
      ? {}
      : { weekdays: [0, andDaysLater].map((days) => weekdayOf(daysAfterStart(days))) }),
    ...(notDaysLater === undefined ? {} : { skipped: [daysAfterStart(notDaysLater)] }),
  };
}
