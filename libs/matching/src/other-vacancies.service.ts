import { Inject, Injectable } from '@nestjs/common';
import { AreasService } from '#areas';
import { Clock, type PersonId, type SignedIn } from '#kernel';
import { PostReaderService, PostsService, type PostView } from '#marketplace';
import { Database, SETTINGS_TOKEN, type RunSettings } from '#platform';

import { activitiesAround, areasAround, candidateOf, unwrittenOffer } from './candidate-of.js';
import { CandidatesRepository, type Reach } from './data/candidates.repository.js';
import { OPEN_VACANCIES } from './data/vacancies.queries.js';
import { ATTAINABLE } from './domain/candidate.rules.js';
import { rankForAny, weightsOf, type MatchWeights } from './domain/score.rules.js';

/** Where else a volunteer can help who applied to a vacancy. */
@Injectable()
export class OtherVacanciesService {
  private readonly weights: MatchWeights;

  constructor(
    private readonly database: Database,
    private readonly candidates: CandidatesRepository,
    private readonly posts: PostsService,
    private readonly reader: PostReaderService,
    private readonly areas: AreasService,
    private readonly clock: Clock,
    @Inject(SETTINGS_TOKEN) settings: RunSettings,
  ) {
    this.weights = weightsOf(settings.MATCH_WEIGHTS);
  }

  /**
   * The best `first` open vacancies for somebody who applied to `postId`, as this person may see them: by what that one is
   * about and what the own profile says. None of `talkedAbout`, and none for somebody without a profile.
   */
  async besides(volunteerId: PersonId, postId: string, talkedAbout: readonly string[], first = 3): Promise<PostView[]> {
    const now = this.clock.now();
    const [profile, [applied], tree] = await Promise.all([
      this.candidates.profile(volunteerId, now),
      this.posts.postsById([postId]),
      this.areas.tree(),
    ]);
    if (profile === null || !applied) return [];
    const skills = [...new Set([applied.activity, ...profile.skills])];
    const activities = [...new Set(skills.flatMap(activitiesAround))];
    const open = await this.database.read(OPEN_VACANCIES, [now, activities, [postId, ...talkedAbout]]);
    const reach: Reach = {
      kind: 'request',
      activities,
      areas: areasAround(tree, profile.areaCode, this.weights.maxMetres),
      atDistance: ATTAINABLE.possible,
      author: volunteerId,
      viewer: volunteerId,
      absenceIn: tree.municipalityOf(profile.areaCode),
      named: profile.asks,
    };
    const found = (await this.candidates.among(open, reach, now)).map((post) => candidateOf(post, tree));
    const seekers = skills.map((skill) => unwrittenOffer(profile, volunteerId, skill, tree, now));
    const ranked = rankForAny(seekers, found, now, this.weights, first);
    const seen = await this.reader.posts(
      asVolunteer(volunteerId),
      ranked.map((one) => one.postId),
    );
    return ranked.flatMap((one) => seen.get(one.postId) ?? []);
  }
}

const asVolunteer = (id: PersonId): SignedIn => ({
  kind: 'person',
  id,
  roles: ['resident'],
  brokerOf: [],
  locale: 'nl',
});
