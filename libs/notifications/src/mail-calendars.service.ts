import { Injectable } from '@nestjs/common';
import { CalendarService, type CalendarWish, type OwnTime } from '#negotiation';
import type { MailAttachment } from '#platform';

import type { ClaimedMail } from './data/mails.queries.js';
import type { Recipient } from './domain/mail-facts.js';
import type { MailKind } from './domain/mail-kinds.data.js';
import { sideOf } from './domain/planned-mail.js';
import type { KnownFacts } from './mail-facts.service.js';

type Mail = Pick<ClaimedMail, 'key' | 'kind' | 'personId' | 'about'>;

/** Mails that tell of new moments: with what is to come of the agreement, or with the one time that they are about. */
const WITH_AGREEMENT: readonly MailKind[] = [
  'agreementFormed',
  'agreementEnded',
  'amendmentAgreed',
  'agreementPaused',
  'agreementResumed',
];
const WITH_TIME: readonly MailKind[] = ['occurrenceMoved', 'occurrenceCancelled'];

/** The calendars of a page of mails, as they were read at one moment. */
export interface KnownCalendars {
  attachmentsOf(mail: Mail, to: Recipient): readonly MailAttachment[];
}

/** What mails carry for the calendars of their readers. */
@Injectable()
export class MailCalendars {
  constructor(private readonly calendars: CalendarService) {}

  /** The calendars that belong to these mails, in one statement. */
  async read(mails: readonly Mail[], facts: KnownFacts): Promise<KnownCalendars> {
    const wishes = mails.flatMap((mail) => {
      const wish = wishOf(mail, facts);
      return wish ? [{ key: mail.key, wish }] : [];
    });
    const times = await this.calendars.forMails(wishes.map(({ wish }) => wish));
    const byKey = new Map(wishes.map(({ key, wish }) => [key, times.filter((time) => belongs(time, wish))]));
    return {
      attachmentsOf: (mail, to) => {
        const file = this.calendars.forMail(byKey.get(mail.key) ?? [], to.locale);
        if (!file) return [];
        const mediaType = `text/calendar; charset=utf-8; method=${file.method}`;
        return [{ name: file.name, mediaType, content: file.content }];
      },
    };
  }
}

function wishOf(mail: Mail, facts: KnownFacts): CalendarWish | null {
  const { kind, about } = mail;
  const viewerId = sideOf(mail);
  const known = facts.about(mail);
  if (WITH_AGREEMENT.includes(kind) && known && 'agreementId' in known)
    return { viewerId, agreementId: known.agreementId };
  return WITH_TIME.includes(kind) && about.of === 'occurrence' ? { viewerId, occurrenceId: about.occurrenceId } : null;
}

const belongs = (time: OwnTime, wish: CalendarWish): boolean =>
  time.viewerId === wish.viewerId &&
  ('agreementId' in wish ? time.agreementId === wish.agreementId : time.occurrenceId === wish.occurrenceId);
