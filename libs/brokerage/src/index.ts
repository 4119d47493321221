export { BrokerageModule } from './brokerage.module.js';
export type { WorkItemEntity } from './data/work-item.entity.js';
export type { Claim, WorkItemView } from './data/work-items.queries.js';
export type { WorkItemKind, WorkItemState } from './domain/work-item.rules.js';
export { ReviewDeskService } from './review-desk.service.js';
export type { DecisionError, QueuedReview } from './review-desk.service.js';
export { WorkItemsService } from './work-items.service.js';
