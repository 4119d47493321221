import type { Stage } from './stage.js';

/** Who looks: somebody of the demo, or nobody in particular. */
export type Seer = 'dennis' | 'jan' | 'nadia' | 'anybody';

/** A screen: its address, in which `{name}` stands for an id of the demo world, and who looks at it. */
export interface Screen {
  readonly path: string;
  readonly as: Seer;
}

const seenBy = (as: Seer, paths: readonly string[]): Screen[] => paths.map((path) => ({ path, as }));

/** Every screen of the product. */
export const SCREENS: readonly Screen[] = [
  ...seenBy('anybody', [
    '/',
    '/look',
    '/look?kind=request&words=hond',
    '/new/what',
    '/log-in',
    '/sign-up',
    '/take-over',
    '/try',
    '/help',
    '/toegankelijkheid',
    '/certificates',
    '/certificates/0123-4567-89AB-CDEF',
    '/organisations/none',
    '/not-there',
    '/posts/{post}',
    '/report/post/{post}',
  ]),
  ...seenBy('dennis', [
    '/mine',
    '/talks',
    '/agreements',
    '/agreements?view=month',
    '/alerts',
    '/alerts/new',
    '/thanks',
    '/stand-ins',
    '/introductions',
    '/rings',
    '/mandates',
    '/account',
    '/account/profile',
    '/account/times',
    '/account/room',
    '/account/contact',
    '/account/mail',
    '/account/calendar',
    '/account/blocks',
    '/account/data',
    '/account/sessions',
    '/talks/{talk}',
    '/posts/{own}',
    '/posts/{draft}',
    '/posts/{draft}/edit/check',
    '/posts/{post}',
    '/posts/{post}/respond',
  ]),
  ...seenBy('jan', ['/agreements/{agreement}']),
  ...seenBy('nadia', [
    '/desk',
    '/desk/review',
    '/desk/review/{reviewed}',
    '/desk/reports/{reported}',
    '/desk/matches',
    '/desk/matches/{waiting}',
    '/desk/introductions',
    '/desk/exchanges',
    '/desk/talks',
    '/desk/talks/{mediation}',
    '/desk/phone',
    '/desk/people',
    '/desk/people/{person}',
    '/desk/interview',
    '/desk/figures',
  ]),
];

interface Edges<Node> {
  readonly edges: readonly { readonly node: Node }[];
}

interface One {
  readonly id: string;
}

/** What is read to find things that addresses name, by who reads it. */
const READ = {
  anybody: 'feed(first: 1) { edges { node { id } } }',
  dennis:
    'me { id } myNegotiations(first: 1) { edges { node { id } } } myPosts(first: 9) { edges { node { id state } } }',
  jan: 'myAgreements(first: 1) { edges { node { id } } }',
  nadia: `reviewQueue(first: 1) { edges { node { post { id } } } } workItems(state: open, first: 9) { edges { node { kind
    subjectId } } } matchDesk(list: waiting, first: 1) { edges { node { post { id } } } } myMediations { id }`,
} as const satisfies Record<Seer, string>;

const WRITE = `mutation { writePost(input: { kind: request, text: "Wie wil er op zaterdag met mij schaken?" }) {
  ... on Post { id } } }`;
const SUBMIT = 'mutation ($id: ID!) { submitPost(postId: $id) { __typename } }';
const REPORT = `mutation ($id: ID!) { report(input: { about: post, id: $id, rule: paidWork, words: "Is dit wel gratis?" }) {
  __typename } }`;

/** The ids of the demo world that addresses of screens name; what it lacks for a screen is done first. */
export async function idsOf(stage: Stage): Promise<ReadonlyMap<string, string>> {
  const asked = async <Data>(who: Seer | 'olena', query: string, variables?: object): Promise<Data> => {
    const context = await (who === 'anybody' ? stage.visitor() : stage.as(who));
    const answer = await stage.ask<Data>(context, query, variables);
    await context.close();
    return answer;
  };
  const read = <Data>(who: Seer): Promise<Data> => asked<Data>(who, `{ ${READ[who]} }`);
  const { feed } = await read<{ feed: Edges<One> }>('anybody');
  const dennis = await read<{ me: One; myNegotiations: Edges<One>; myPosts: Edges<One & { state: string }> }>('dennis');
  const { myAgreements } = await read<{ myAgreements: Edges<One> }>('jan');

  const { writePost } = await asked<{ writePost: One }>('olena', WRITE);
  await asked('olena', SUBMIT, writePost);
  interface Desk {
    readonly reviewQueue: Edges<{ readonly post: One }>;
    readonly workItems: Edges<{ readonly kind: string; readonly subjectId: string }>;
    readonly matchDesk: Edges<{ readonly post: One }>;
    readonly myMediations: readonly One[];
  }
  await asked('jan', REPORT, (await read<Desk>('nadia')).matchDesk.edges[0]?.node.post);
  const desk = await read<Desk>('nadia');

  const ownIn = (state: string) => dennis.myPosts.edges.find(({ node }) => node.state === state)?.node.id;
  const found: Readonly<Record<string, string | undefined>> = {
    post: feed.edges[0]?.node.id,
    person: dennis.me.id,
    talk: dennis.myNegotiations.edges[0]?.node.id,
    own: ownIn('open'),
    draft: ownIn('draft'),
    agreement: myAgreements.edges[0]?.node.id,
    reviewed: desk.reviewQueue.edges[0]?.node.post.id,
    reported: desk.workItems.edges.find(({ node }) => node.kind === 'report')?.node.subjectId,
    waiting: desk.matchDesk.edges[0]?.node.post.id,
    mediation: desk.myMediations[0]?.id,
  };
  const missing = Object.keys(found).filter((name) => found[name] === undefined);
  if (missing.length > 0) throw new Error(`The demo world has nothing to show as ${missing.join(', ')}.`);
  return new Map(Object.entries(found).flatMap(([name, id]) => (id === undefined ? [] : [[name, id]])));
}
