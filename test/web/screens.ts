import type { BrowserContext } from 'playwright-core';

import type { Stage } from './stage.js';

/** A screen: its address, and who looks at it; nobody in particular when null. */
export interface Screen {
  readonly path: string;
  readonly as: 'fatma' | 'jan' | 'nadia' | null;
}

interface Found {
  readonly myNegotiations: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
  readonly myAgreements: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
  readonly myPosts: { readonly edges: readonly { readonly node: { readonly id: string; readonly state: string } }[] };
  readonly openQuestions: readonly { readonly occurrenceId: string }[];
}

const FOUND = `{
  myNegotiations(first: 3) { edges { node { id } } }
  myAgreements(first: 2) { edges { node { id } } }
  myPosts(first: 3) { edges { node { id state } } }
  openQuestions { occurrenceId }
}`;

const idsOf = ({ edges }: { readonly edges: readonly { readonly node: { readonly id: string } }[] }): string[] =>
  edges.map(({ node }) => node.id);

/** Screens that anybody may see. */
const OPEN: readonly string[] = [
  '/',
  '/look',
  '/log-in',
  '/sign-up',
  '/try',
  '/help',
  '/toegankelijkheid',
  '/not-there',
];

/** Screens of a resident that have no id in their address. */
const OWN: readonly string[] = [];

/** Screens of the broker's desk. */
const DESK: readonly string[] = [];

/** Every screen of the product, with things of the demo world where an address names one. */
export async function screensOf(stage: Stage, fatma: BrowserContext, jan: BrowserContext): Promise<Screen[]> {
  const { myNegotiations, myAgreements, myPosts, openQuestions } = await stage.ask<Found>(jan, FOUND);
  const others = await stage.ask<Found>(fatma, FOUND);
  const jans = [
    ...OWN,
    ...idsOf(myNegotiations).map((id) => `/talks/${id}`),
    ...idsOf(myAgreements).map((id) => `/agreements/${id}`),
    ...idsOf(myPosts).map((id) => `/posts/${id}`),
    ...idsOf(others.myPosts).map((id) => `/posts/${id}`),
    ...openQuestions.slice(0, 1).map(({ occurrenceId }) => `/afterwards/${occurrenceId}`),
  ];
  return [
    ...OPEN.map((path) => ({ path, as: null })),
    ...jans.map((path) => ({ path, as: 'jan' as const })),
    ...DESK.map((path) => ({ path, as: 'nadia' as const })),
  ];
}
