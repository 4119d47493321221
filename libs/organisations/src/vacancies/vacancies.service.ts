import { Injectable } from '@nestjs/common';
import { err, type Result, type SignedIn } from '#kernel';
import { PostsService, type PostInput, type ReviseError, type WriteError, type Written } from '#marketplace';
import { Database } from '#platform';

import { APPROVED_ORGANISATION } from '../data/vacancies/vacancies.queries.js';

/** Only an organisation that a broker approved writes vacancies. */
export interface NotAnOrganisation {
  readonly kind: 'NotAnOrganisation';
}

/**
 * What organisations write: posts that say more. Who acts in their name, and whether the organisation still may, is checked
 * in the transaction of the deed; here it is told to whoever asks in another name.
 */
@Injectable()
export class VacanciesService {
  constructor(
    private readonly database: Database,
    private readonly posts: PostsService,
  ) {}

  /** Writes a draft in the area of the organisation. */
  async writeVacancy(actor: SignedIn, input: PostInput): Promise<Result<Written, WriteError | NotAnOrganisation>> {
    if (!(await this.isApproved(actor))) return err({ kind: 'NotAnOrganisation' });
    return this.posts.writePost(actor, 'request', input);
  }

  /** Gives a vacancy other words, over the revision that the coordinator saw. */
  async reviseVacancy(
    actor: SignedIn,
    postId: string,
    input: PostInput,
    seenRevision: number,
  ): Promise<Result<Written, ReviseError | NotAnOrganisation>> {
    if (!(await this.isApproved(actor))) return err({ kind: 'NotAnOrganisation' });
    return this.posts.revisePost(actor, postId, input, seenRevision);
  }

  private async isApproved(actor: SignedIn): Promise<boolean> {
    return (await this.database.read(APPROVED_ORGANISATION, [actor.id])).length === 1;
  }
}
