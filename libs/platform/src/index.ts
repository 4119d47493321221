export { ON_BEHALF_OF } from './auth/acting.js';
export type { Acting, ActingActor, ActingRefusal, Deed } from './auth/acting.js';
export { Authenticator, SESSION_COOKIE } from './auth/authenticator.js';
export { Limiter } from './auth/limiter.js';
export type { Limit } from './auth/limiter.js';
export { hashPassword, passwordFits } from './auth/passwords.js';
export { newToken, openSigned, sha256, sign, sixDigits, tokenHash } from './auth/tokens.js';
export { ConfigModule, SETTINGS_TOKEN } from './config/config.module.js';
export type { RunSettings } from './config/config.module.js';
export { serverSettings } from './config/run-settings.js';
export { environmentExample, parseSettings, SettingsError } from './config/settings.js';
export type { Settings } from './config/settings.js';
export { accompanied } from './database/companion.js';
export type { Companion } from './database/companion.js';
export { DatabaseModule } from './database/database.module.js';
export { Database } from './database/database.service.js';
export { embeddedSecret, freePort, startEmbedded } from './database/embedded.js';
export type { EmbeddedDatabase } from './database/embedded.js';
export { DataFolderInUseError } from './database/folder-owner.js';
export { migrate } from './database/migrate.js';
export type { NamedQuery } from './database/named-query.js';
export { schemaText, tableFacts } from './database/schema-text.js';
export type { TableFacts } from './database/schema-text.js';
export { Tx } from './database/tx.js';
export {
  ActableForAnother,
  Anyone,
  Decided,
  Guarded,
  Open,
  RequiresRole,
  SeenForAnother,
  SignedInOnly,
  WithParent,
} from './graphql/access.js';
export type { FieldPolicy } from './graphql/access.js';
export { accessList, closeByDefault, UndeclaredAccessError } from './graphql/close-by-default.js';
export { connectionOf, PageArgs, PageInfo, pageOf } from './graphql/connection.js';
export type { Connection } from './graphql/connection.js';
export { Cursors } from './graphql/cursors.js';
export { GraphqlModule } from './graphql/graphql.module.js';
export { CurrentActor, CurrentRequest, Loaders } from './graphql/request-context.js';
export type { RequestContext } from './graphql/request-context.js';
export { KnownOperations } from './graphql/known-operations.js';
export { letKnownRequestsThrough } from './graphql/known-requests.js';
export { openSubscriptions } from './graphql/subscriptions-endpoint.js';
export type { SubscriptionsEndpoint } from './graphql/subscriptions-endpoint.js';
export {
  InvalidInputError,
  NotFoundError,
  resultUnion,
  show,
  TooOftenError,
  UserError,
} from './graphql/user-errors.js';
export type { ErrorMap } from './graphql/user-errors.js';
export { Figures } from './health/figures.js';
export type { Figure, Reading } from './health/figures.js';
export { HealthModule } from './health/health.module.js';
export { keptError } from './logging/error-words.js';
export { JsonLogger } from './logging/json-logger.js';
export { MailCatcher } from './mail/mail-catcher.js';
export type { CaughtAttachment, CaughtMail } from './mail/mail-catcher.js';
export { escapeHtml } from './mail/escape-html.js';
export { htmlPage } from './pages/html-page.js';
export { MailModule } from './mail/mail.module.js';
export { MailAddressError, Mailer, MailRefusedError, MailServerAwayError } from './mail/mailer.js';
export type { Mail, MailAttachment } from './mail/mailer.js';
export { EventConsumers } from './outbox/event-consumers.js';
export type { EventConsumer } from './outbox/event-consumers.js';
export { LiveTopics } from './outbox/live-topics.js';
export { BackgroundModule } from './outbox/background.module.js';
export { OutboxRelay } from './outbox/outbox-relay.js';
export type { DeliveredEvent, OutboxEvent } from './outbox/outbox-event.js';
export { LiveEvents } from './pubsub/live-events.js';
export type { LiveMessage } from './pubsub/live-events.js';
export { LiveEventsModule } from './pubsub/live-events.module.js';
export { mapStream } from './pubsub/message-stream.js';
export { EVENTS_QUEUE, MAILS_QUEUE, SWEEPS_QUEUE } from './queue/queues.js';
export { Sweeps } from './queue/sweeps.js';
export type { Sweep } from './queue/sweeps.js';
export { QueueModule } from './queue/queue.module.js';
export { SmsDesk } from './sms/sms-desk.js';
export { SmsSender } from './sms/sms-sender.js';
export type { Sms } from './sms/sms-sender.js';
export { SmsModule } from './sms/sms.module.js';
export { ClockModule } from './time/clock.module.js';
export { newId } from './time/ids.js';
