import type { BrowserContext } from 'playwright-core';

import type { Stage } from './stage.js';

/** A screen: its address, and who looks at it; nobody in particular when null. */
export interface Screen {
  readonly path: string;
  readonly as: 'dennis' | 'jan' | 'nadia' | null;
}

interface Ids {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
}

const first = ({ edges }: Ids): string => edges[0]?.node.id ?? '';

/** Screens that anybody may see. */
const OPEN: readonly string[] = [
  '/',
  '/look',
  '/look?kind=request&words=hond',
  '/new/what',
  '/log-in',
  '/sign-up',
  '/try',
  '/help',
  '/toegankelijkheid',
  '/not-there',
];

/** Screens of a resident that have no id in their address. */
const OWN: readonly string[] = [
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
];

/** Screens of the broker's desk that have no id in their address. */
const DESK: readonly string[] = [
  '/desk',
  '/desk/review',
  '/desk/matches',
  '/desk/introductions',
  '/desk/exchanges',
  '/desk/talks',
  '/desk/phone',
  '/desk/people',
  '/desk/interview',
  '/desk/figures',
];

/** Every screen of the product, with things of the demo world where an address names one. */
export async function screensOf(stage: Stage): Promise<Screen[]> {
  const [anybody, dennis, jan, nadia] = [
    await stage.visitor(),
    await stage.as('dennis'),
    await stage.as('jan'),
    await stage.as('nadia'),
  ];
  const ask = <Data>(who: BrowserContext, what: string): Promise<Data> => stage.ask<Data>(who, `{ ${what} }`);
  const { feed } = await ask<{ feed: Ids }>(anybody, 'feed(first: 1) { edges { node { id } } }');
  const { myNegotiations, myPosts } = await ask<{ myNegotiations: Ids; myPosts: Ids }>(
    dennis,
    'myNegotiations(first: 1) { edges { node { id } } } myPosts(first: 3) { edges { node { id } } }',
  );
  const { myAgreements } = await ask<{ myAgreements: Ids }>(jan, 'myAgreements(first: 1) { edges { node { id } } }');
  const { reviewQueue } = await ask<{ reviewQueue: { edges: { node: { post: { id: string } } }[] } }>(
    nadia,
    'reviewQueue(first: 1) { edges { node { post { id } } } }',
  );
  const { matchDesk } = await ask<{ matchDesk: { edges: { node: { post: { id: string } } }[] } }>(
    nadia,
    'matchDesk(list: waiting, first: 1) { edges { node { post { id } } } }',
  );
  const { myMediations } = await ask<{ myMediations: { id: string }[] }>(nadia, 'myMediations { id }');
  await Promise.all([anybody, dennis, jan, nadia].map((context) => context.close()));
  return [
    ...[...OPEN, `/posts/${first(feed)}`, `/report/post/${first(feed)}`].map((path) => ({ path, as: null })),
    ...[
      ...OWN,
      `/talks/${first(myNegotiations)}`,
      ...myPosts.edges.map(({ node }) => `/posts/${node.id}`),
      `/posts/${first(feed)}`,
      `/posts/${first(feed)}/respond`,
    ].map((path) => ({ path, as: 'dennis' as const })),
    { path: `/agreements/${first(myAgreements)}`, as: 'jan' },
    ...[
      ...DESK,
      ...reviewQueue.edges.map(({ node }) => `/desk/review/${node.post.id}`),
      ...matchDesk.edges.map(({ node }) => `/desk/matches/${node.post.id}`),
      ...myMediations.map(({ id }) => `/desk/talks/${id}`),
    ].map((path) => ({ path, as: 'nadia' as const })),
  ];
}
