import { registerEnumType } from '@nestjs/graphql';

import { IN_RETURN, POST_PLACES } from '../domain/post-content.rules.js';
import { POST_MOVES } from '../domain/post.policy.js';
import { MOVES } from '../domain/post.rules.js';
import { HOUSE_RULES } from '../domain/review.rules.js';
import { REVISION_MOVES } from '../domain/revision.rules.js';

/** The words of an enum, each under its own name. */
export const named = <const Word extends string>(words: readonly Word[]): Readonly<Record<Word, Word>> =>
  Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;
const keysOf = <Word extends string>(table: Readonly<Record<Word, unknown>>): Word[] => Object.keys(table) as Word[];

export const PostKinds = named(['request', 'offer']);
export const PostStates = named(keysOf(MOVES));
export const RevisionStates = named(keysOf(REVISION_MOVES));
export const PostPlaces = named(POST_PLACES);
export const PostInReturns = named(IN_RETURN);
export const PostMoves = named(POST_MOVES);
export const HouseRules = named(HOUSE_RULES);

registerEnumType(PostKinds, {
  name: 'PostKind',
  description: 'What a post is.',
  valuesMap: { request: { description: 'Somebody asks for help.' }, offer: { description: 'Somebody offers help.' } },
});
registerEnumType(PostStates, {
  name: 'PostState',
  description: 'Where a post stands.',
  valuesMap: {
    draft: { description: 'Its author still writes.' },
    inReview: { description: 'It waits for its first review.' },
    open: { description: 'It can be found and answered.' },
    paused: { description: 'A vacancy that the organisation took out of sight for a while.' },
    fulfilled: { description: 'Every place is taken.' },
    withdrawn: { description: 'Its author took it back.' },
    lapsed: { description: 'Its time is over.' },
  },
});
registerEnumType(RevisionStates, {
  name: 'PostRevisionState',
  description: 'Where one version of a post stands.',
  valuesMap: {
    draft: { description: 'Not handed in yet.' },
    inReview: { description: 'It waits for a broker.' },
    approved: { description: 'This is what the public reads.' },
    changeAsked: { description: 'The broker asks for other words; see the note.' },
    refused: { description: 'It breaks a house rule; see the note.' },
    superseded: { description: 'A newer version took its place.' },
  },
});
registerEnumType(PostPlaces, { name: 'PostPlace', description: 'Where the help can take place.' });
registerEnumType(PostInReturns, { name: 'PostInReturn', description: 'What stands against the help.' });
registerEnumType(PostMoves, { name: 'PostMove', description: 'What you can do with a post; buttons come from it.' });
registerEnumType(HouseRules, { name: 'HouseRule', description: 'A house rule that a refusal names.' });
