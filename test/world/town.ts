import { AccountsService } from '#accounts';
import { wallTimeOf } from '#kernel';
import { Database, newId } from '#platform';

import { SUBMIT_POST, WRITE_POST } from '../../apps/cli/src/story/operations.js';
import { firstTime, proposeMove } from './agreements.js';
import { strangeStandIn } from './living-calls.js';
import { accept, done, openPost, respond, type AgreementSeen, type TalksSeen } from './deeds.js';
import { HOME, type Neighbour } from './neighbourhood.js';
import { terms, type TermsInput } from './terms.js';
import { wholeAnswer } from './whole-answers.js';
import type { World } from './world.js';

const DAY_MS = 86_400_000;
const ELSEWHERE = { neighbourhood: 'BU00340201', district: 'WK003402' } as const;

/** People and posts of another district, none of which is there for anybody else. */
export interface Strangers {
  readonly draft: string;
  readonly inReview: string;
  readonly open: string;
  readonly talks: string;
  readonly agreement: string;
  readonly time: string;
  readonly move: string;
  readonly standIn: string;
  readonly workItem: string;
}

/** Who takes part in one call: new people each time, so that no call stands in the way of another. */
export interface People {
  readonly fatma: Neighbour;
  readonly jan: Neighbour;
  readonly nadia: Neighbour;
}

interface ItemPage {
  readonly edges: readonly { readonly node: { readonly id: string; readonly subjectId: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Makes what calls of mutations need. */
export class Town {
  private made = 0;

  constructor(readonly world: World) {}

  async people(): Promise<People> {
    const { given } = this.world;
    return {
      fatma: await given.resident('Fatma', { locale: 'en' }),
      jan: await given.resident('Jan'),
      nadia: await given.broker('Nadia'),
    };
  }

  /** An address that nobody has. */
  newEmail(): string {
    this.made += 1;
    return `new-${this.made}@example.org`;
  }

  /** A wish to be phoned, on a number that nobody else wishes to be phoned on, where a broker works. */
  async callBack(): Promise<{ input: Record<string, unknown> }> {
    await this.people();
    this.made += 1;
    return { input: { phone: `06${String(10_000_000 + this.made)}`, words: 'Hoe werkt dit?', areaCode: HOME } };
  }

  /** The local start of something, so many days from now. */
  inDays(days: number): string {
    const day = new Date(this.world.clock.now().getTime() + days * DAY_MS);
    return `${wallTimeOf(day, 'Europe/Amsterdam').slice(0, 10)}T10:00`;
  }

  /** Terms of which each part has something to get wrong. */
  fullTerms(other: Partial<TermsInput> = {}): TermsInput {
    return terms({
      when: { kind: 'at', start: this.inDays(3), minutes: 60 },
      howOften: { kind: 'weekly', everyWeeks: 2 },
      where: { kind: 'publicPlace', name: 'Buurthuis' },
      inReturn: { kind: 'activity', task: 'Nederlands oefenen' },
      until: this.inDays(40).slice(0, 10),
      conditions: 'Graag op tijd.',
      ...other,
    });
  }

  /** What a post says, with an activity in return. */
  words() {
    return {
      text: 'Wie kan elke week boodschappen voor mij doen?',
      activity: 'grocery-shopping',
      availability: [{ day: 'monday', part: 'morning' }],
      place: 'atRequester',
      inReturn: 'activity',
      inReturnText: 'Ik kook graag.',
      wantedActivity: 'odd-jobs',
      languages: ['nl'],
      onceOn: this.inDays(9).slice(0, 10),
      places: 2,
    };
  }

  async draft(author: Neighbour): Promise<string> {
    const input = { kind: 'request', ...this.words() };
    return (await done<{ id: string }>(author, 'Post', WRITE_POST, { input })).id;
  }

  async inReview(author: Neighbour): Promise<string> {
    const postId = await this.draft(author);
    await done(author, 'Post', SUBMIT_POST, { postId });
    return postId;
  }

  /** A second revision of a post. */
  async revised(author: Neighbour, postId: string): Promise<void> {
    const input = { ...this.words(), text: 'Wie kan elke twee weken boodschappen voor mij doen?' };
    await done(author, 'Post', wholeAnswer('revisePost'), { postId, seenRevision: 1, input });
  }

  /** Talks about a new post of Fatma in which Jan put the first terms forward. */
  async talks({ fatma, jan, nadia }: People, start = this.inDays(3)): Promise<TalksSeen & { postId: string }> {
    const postId = await openPost(fatma, nadia);
    const talks = await respond(jan, postId, { when: { kind: 'at', start, minutes: 60 } });
    return { ...talks, postId };
  }

  /** The same, in which he took them back and put others forward; answers what both versions were. */
  async secondVersion(people: People) {
    const { id, standing } = await this.talks(people);
    await done(people.jan, 'Negotiation', wholeAnswer('withdrawProposal'), { negotiationId: id });
    const next = await done<TalksSeen>(people.jan, 'Negotiation', wholeAnswer('proposeTerms'), {
      negotiationId: id,
      terms: this.fullTerms(),
    });
    if (!standing || !next.standing) throw new Error('Nothing stands.');
    const seen = ({ version, termsHash }: NonNullable<TalksSeen['standing']>) => ({ version, termsHash });
    return { id, first: seen(standing), second: seen(next.standing) };
  }

  async agreement(people: People, start = this.inDays(3)): Promise<AgreementSeen> {
    return accept(people.fatma, await this.talks(people, start));
  }

  /** A time that is over. */
  async pastTime(): Promise<People & { time: string }> {
    const people = await this.people();
    const { id } = firstTime(await this.agreement(people, this.inDays(1)));
    this.world.clock.advance({ days: 2 });
    return { ...people, time: id };
  }

  /** Recurring help of two months, of which both are asked whether it is still good, and who look in again. */
  async reviewed(): Promise<People & { id: string }> {
    const people = await this.people();
    const postId = await openPost(people.fatma, people.nadia);
    const talks = await respond(people.jan, postId, this.fullTerms({ until: null, inReturn: { kind: 'nothing' } }));
    const { id } = await accept(people.fatma, talks);
    this.world.clock.advance({ days: 63 });
    await this.world.settle();
    return { ...people, fatma: await this.world.given.signedInAgain(people.fatma), id };
  }

  /** A move that Jan wishes, with its time. */
  async move(people: People): Promise<{ moveId: string; time: string }> {
    const { id } = firstTime(await this.agreement(people));
    const { move } = await proposeMove(people.jan, id, this.inDays(5));
    return { moveId: move?.id ?? '', time: id };
  }

  /** The work item about talks that nobody answered, and a broker who sees it. */
  async lapsedTalks(): Promise<{ nadia: Neighbour; item: string }> {
    const { id } = await this.talks(await this.people(), this.inDays(20));
    this.world.clock.advance({ days: 6 });
    await this.world.settle();
    const nadia = await this.world.given.broker('Nadia');
    return { nadia, item: await this.itemAbout(nadia, id) };
  }

  /** Somebody with a password. */
  async withPassword(): Promise<{ email: string; password: string }> {
    const { api, clock } = this.world;
    const [email, password] = [this.newEmail(), 'een lang wachtwoord'];
    const person = { id: newId(clock.now()), email, firstName: 'Ann', locale: 'nl' as const, createdAt: clock.now() };
    await api.app
      .get(Database)
      .write((tx) => api.app.get(AccountsService).enrol(tx, person, [{ role: 'resident' }], password));
    return { email, password };
  }

  async strangers(): Promise<Strangers> {
    const { given } = this.world;
    const [fatma, jan] = [
      await given.resident('Wim', { area: ELSEWHERE.neighbourhood }),
      await given.resident('Piet', { area: ELSEWHERE.neighbourhood }),
    ];
    const people = { fatma, jan, nadia: await given.broker('Bo', ELSEWHERE.district) };
    const { moveId, time } = await this.move(people);
    const agreement = await this.agreement(people);
    const standIn = await strangeStandIn(this, people, time, ELSEWHERE.neighbourhood);
    const inReview = await this.inReview(fatma);
    await this.world.settle();
    return {
      draft: await this.draft(fatma),
      inReview,
      open: await openPost(fatma, people.nadia),
      talks: (await this.talks(people)).id,
      agreement: agreement.id,
      time,
      move: moveId,
      standIn,
      workItem: await this.itemAbout(people.nadia, inReview),
    };
  }

  private async itemAbout(broker: Neighbour, subject: string): Promise<string> {
    for (let after: string | null = null; ;) {
      const { workItems }: { workItems: ItemPage } = await broker.browser.ask(wholeAnswer('workItems'), {
        first: 50,
        after,
      });
      const item = workItems.edges.find(({ node }) => node.subjectId === subject);
      if (item) return item.node.id;
      if (!workItems.pageInfo.hasNextPage) throw new Error('There is no such work item.');
      after = workItems.pageInfo.endCursor;
    }
  }
}
