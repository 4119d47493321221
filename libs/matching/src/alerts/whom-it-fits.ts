import { Inject, Injectable } from '@nestjs/common';
import { groupOf } from '#activities';
import { AreasService, type AreaTree } from '#areas';
import { Clock, type PersonId, type SignedIn } from '#kernel';
import { Database, SETTINGS_TOKEN, type RunSettings } from '#platform';

import { activitiesAround, areasAround, candidateOf, unwrittenOffer } from '../candidate-of.js';
import { SKILLED, SKILLED_AMONG, type AlertPost, type SkilledResident } from '../data/alerts.queries.js';
import { toldToOther, type Fitting } from '../domain/alerts/alert.rules.js';
import { LEAST_SCORE, rankSuggestions, strengthOf, weightsOf, type MatchWeights } from '../domain/score.rules.js';
import { SuggestionsService, type SuggestedPost } from '../suggestions.service.js';

/** Whom a post fits at least fairly: authors of posts of the other kind, and residents by their profile. */
export abstract class WhomItFits {
  /** At most `most` of each, in no particular order; the same person may stand there more than once. */
  abstract of(post: AlertPost, most: number): Promise<Fitting[]>;
  /** Those of some people whom it fits at this moment as well, for what they were chosen for. */
  abstract among(post: AlertPost, chosen: readonly ChosenFor[]): Promise<Fitting[]>;
}

/** Whom a post fitted by a post of their own, or by the profile. */
export interface ChosenFor {
  readonly personId: PersonId;
  /** Null: the profile. */
  readonly ownPostId: string | null;
}

/** So many rows of profiles are scored at most, those least recently chosen. */
const MOST_PROFILES = 5_000;

/** Nobody's id: whoever looks with it is nobody's neighbour, and blocked by nobody. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/**
 * Asks for suggestions as a broker of the post's municipality would, so that nothing counts that only its author may
 * see, and turns them around: whose post fits this one, that person is told of it.
 */
@Injectable()
export class WhomSuggestionsFind extends WhomItFits {
  private readonly weights: MatchWeights;

  constructor(
    private readonly suggested: SuggestionsService,
    private readonly database: Database,
    private readonly areas: AreasService,
    private readonly clock: Clock,
    @Inject(SETTINGS_TOKEN) settings: RunSettings,
  ) {
    super();
    this.weights = weightsOf(settings.MATCH_WEIGHTS);
  }

  async of(post: AlertPost, most: number): Promise<Fitting[]> {
    const tree = await this.areas.tree();
    // Rows of one strength are told least recently first, so more are looked at than are told.
    const authors = await this.authors(post, 4 * most);
    return post.kind === 'offer' ? authors : [...authors, ...(await this.skilled(post, tree, most))];
  }

  async among(post: AlertPost, chosen: readonly ChosenFor[]): Promise<Fitting[]> {
    const ownPostIds = chosen.flatMap(({ ownPostId }) => ownPostId ?? []);
    const people = chosen.flatMap(({ personId, ownPostId }) => (ownPostId === null ? [personId] : []));
    return [...(await this.authorsAmong(post, ownPostIds)), ...(await this.skilledAmong(post, people))];
  }

  private async authors(post: AlertPost, first: number): Promise<Fitting[]> {
    const found = await this.suggested.forPost(brokerIn(post.municipalityCode), post.postId, first);
    return found.ok ? byOwnPost(post, found.value.suggestions) : [];
  }

  private async authorsAmong(post: AlertPost, ownPostIds: readonly string[]): Promise<Fitting[]> {
    if (ownPostIds.length === 0) return [];
    const found = await this.suggested.among(brokerIn(post.municipalityCode), post.postId, ownPostIds);
    return found.ok ? byOwnPost(post, found.value) : [];
  }

  private async skilled(post: AlertPost, tree: AreaTree, most: number): Promise<Fitting[]> {
    const people = await this.database.read(SKILLED, [...this.skillsFor(post, tree), MOST_PROFILES]);
    // They come least recently chosen first, and stay so within one score: nobody is cut who could be among the best.
    return this.byProfile(post, tree, people)
      .toSorted((a, b) => b.score - a.score)
      .slice(0, most);
  }

  private async skilledAmong(post: AlertPost, people: readonly PersonId[]): Promise<Fitting[]> {
    if (people.length === 0 || post.kind === 'offer') return [];
    const tree = await this.areas.tree();
    const able = await this.database.read(SKILLED_AMONG, [...this.skillsFor(post, tree), people]);
    return this.byProfile(post, tree, able);
  }

  private skillsFor(post: AlertPost, tree: AreaTree): unknown[] {
    const named = groupOf(post.activity)?.activities.map(({ slug }) => slug) ?? [post.activity];
    const areas = areasAround(tree, post.areaCode, this.weights.maxMetres);
    return [this.clock.now(), post.postId, named, areas, activitiesAround(post.activity)];
  }

  private byProfile(post: AlertPost, tree: AreaTree, people: readonly SkilledResident[]): Fitting[] {
    const asked = candidateOf(seenOf(post), tree);
    return people.flatMap((person): Fitting[] => {
      // What it says not counts as not said; what its person asks besides is not read.
      const able = unwrittenOffer({ ...person, asks: [] }, person.personId, post.activity, tree, post.publishedAt);
      const [fits] = rankSuggestions(able, [asked], this.clock.now(), this.weights);
      const strength = fits ? strengthOf(fits.score) : 'weak';
      if (!fits || strength === 'weak') return [];
      const { personId } = person;
      return [{ personId, score: LEAST_SCORE[strength], why: 'fits', ownPostId: null, reasons: fits.reasons }];
    });
  }
}

/** The authors of what is suggested for a post at least fairly. */
const byOwnPost = (post: AlertPost, suggested: readonly SuggestedPost[]): Fitting[] =>
  suggested
    .filter(({ strength }) => strength !== 'weak')
    .map(({ post: own, strength, reasons }) => ({
      personId: own.author.id,
      score: LEAST_SCORE[strength],
      why: 'fits',
      ownPostId: own.id,
      reasons: toldToOther(reasons, post.activity),
    }));

const brokerIn = (municipality: string): SignedIn => ({
  kind: 'person',
  id: NOBODY,
  roles: ['broker'],
  brokerOf: [municipality],
  locale: 'nl',
});

type Seen = Parameters<typeof candidateOf>[0];

function seenOf(post: AlertPost): Seen {
  const { municipalityCode: _, ...seen } = post;
  return { ...seen, activitiesOfAuthor: [], askedOn: null };
}
