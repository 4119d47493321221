export { MailPagesService } from './mail-pages.service.js';
export { MailPlansService } from './mail-plans.service.js';
export { MailSwitchesService } from './mail-switches.service.js';
export type { KindFixed, KindNotFound, MailSwitch } from './mail-switches.service.js';
export { mailFailed } from './domain/notifications.events.js';
export { MAIL_KINDS } from './domain/mail-kinds.data.js';
export type { MailKind } from './domain/mail-kinds.data.js';
export { MailingModule } from './mailing.module.js';
export { NotificationsModule } from './notifications.module.js';
