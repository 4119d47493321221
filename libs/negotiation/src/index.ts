export { AgreementsService } from './agreements/agreements.service.js';
export type { OccurrenceError } from './agreements/agreements.service.js';
export { CalendarService } from './calendar/calendar.service.js';
export type { CalendarFile, CalendarWish, OwnTime } from './calendar/calendar.service.js';
export type { AgreementError, AgreementOver } from './agreements/held-agreements.service.js';
export type { OccurrenceFacts } from './data/agreements/agreements.queries.js';
export type { AgreementEntity } from './data/agreements/agreement.entity.js';
export type { OccurrenceEntity } from './data/agreements/occurrence.entity.js';
export { SHOWN_MOVES as AGREEMENT_MOVES } from './domain/agreements/pauses.rules.js';
export { RING_MOVES } from './domain/rings/ring.rules.js';
export { REVIEW_DAYS } from './domain/agreements/reviews.rules.js';
export type { AliveFigure, ReviewMonths } from './domain/agreements/reviews.rules.js';
export { STAND_IN_MOVES } from './domain/agreements/stand-ins.rules.js';
export type { StandInState } from './domain/agreements/stand-ins.rules.js';
export { ReviewsService } from './agreements/reviews.service.js';
export { OCCURRENCE_MOVES } from './domain/agreements/agreement.rules.js';
export type { AgreementState, OccurrenceState } from './domain/agreements/agreement.rules.js';
export { liveTopicOf, type NegotiationEvent } from './domain/talks/negotiation.events.js';
export { NOT_CHOSEN_REASONS } from './domain/talks/reasons.data.js';
export type { DeclineReason, EndReason, NotChosenReason, WithdrawalReason } from './domain/talks/reasons.data.js';
export { changedParts } from './domain/terms/changed-parts.rules.js';
export type { ChangedPart, TermPart } from './domain/terms/changed-parts.rules.js';
export { differences } from './domain/terms/difference.rules.js';
export type { TermDifference } from './domain/terms/difference.rules.js';
export { contactOpen } from './domain/agreements/reveal.policy.js';
export { MOVES as NEGOTIATION_MOVES } from './domain/talks/talks.rules.js';
export type { ClosedReason, NegotiationState, Side, TurnKind } from './domain/talks/talks.rules.js';
export { isRepeated, TERM_NAMES } from './domain/terms/terms.rules.js';
export type {
  HowOften,
  InReturn,
  Terms,
  TermName,
  Until,
  When,
  Where,
  WordedTerms,
} from './domain/terms/terms.rules.js';
export { HistoryService } from './talks/history.service.js';
export type { HistoryFile, HistoryFormat } from './talks/history.service.js';
export { MediationService } from './talks/mediation.service.js';
export type { JoinError } from './talks/mediation.service.js';
export { MediatedTurnsService } from './talks/mediated-turns.service.js';
export type { MediatedView } from './data/talks/mediated-view.queries.js';
export { RebuildingService } from './talks/rebuilding.service.js';
export type { DifferingAmendment, DifferingTalks, Rebuilt } from './talks/rebuilding.service.js';
export { NegotiationModule } from './negotiation.module.js';
export { ReadingService } from './talks/reading.service.js';
export { RingsService } from './rings/rings.service.js';
export { TalksService } from './talks/talks.service.js';
