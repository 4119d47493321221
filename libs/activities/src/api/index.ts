import { Module } from '@nestjs/common';

import { ActivitiesResolver } from './activities.resolver.js';

export { ActivitySuggestionType, ActivityType, localeOf, SuggestActivitiesArgs } from './activities.types.js';

/** The activity list and suggestions over GraphQL. */
@Module({ providers: [ActivitiesResolver] })
export class ActivitiesApiModule {}
