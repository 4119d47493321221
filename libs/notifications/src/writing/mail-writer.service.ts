import { Inject, Injectable } from '@nestjs/common';
import { SignInService, takeOverToken } from '#accounts';
import { assertNever } from '#kernel';
import { isRepeated, type Terms } from '#negotiation';
import { SETTINGS_TOKEN, sha256, type Mail, type RunSettings } from '#platform';
import { dayInWords, momentInWords, nearness, say, timeInWords, type PhraseValues } from '#wording';

import { CATALOGUES } from '../catalogues.js';
import type { AgreementWithTerms, OccurrenceWithTerms, ReadFacts, TalksWithTerms } from '../data/mail-facts.queries.js';
import { otherParty, type MoveFacts, type PostFacts, type Recipient } from '../domain/mail-facts.js';
import { switchOf } from '../domain/mail-kinds.data.js';
import type { PlannedMail } from '../domain/planned-mail.js';
import { plainName, quoted } from '../domain/words-of-people.rules.js';
import { unsubscribeToken } from '../unsubscribe-token.js';
import { asHtml, asText, type Letter } from './mail-layout.js';
import { aboutApplication } from './application-words.js';
import { aboutFits } from './fits-words.js';
import { aboutBrokered } from './brokered-words.js';
import { aboutLiving } from './living-words.js';
import { aboutOrganisation } from './organisation-words.js';
import { aboutJudged } from './report-words.js';
import { aboutRing } from './ring-words.js';
import { aboutShift } from './shift-words.js';
import type { TermsInWords } from './telling.js';
import { differencesInWords } from './difference-words.js';
import { termsInWords, withoutTimesInWords } from './terms-words.js';

/** What is to be written, for whom, and when. */
interface Writing {
  readonly mail: Pick<PlannedMail, 'key' | 'kind' | 'about'>;
  readonly to: Recipient;
  readonly now: Date;
}

/** What a mail says about its subject. */
interface Content {
  readonly values: PhraseValues;
  readonly lines: readonly string[];
  readonly quote: readonly string[];
  /** What comes after that in the same way: a ring has several parts. */
  readonly more?: readonly TermsInWords[];
  /** Page of the web app, from `/` on. */
  readonly path: string;
}

/** Writes mails: from a catalogue, in the language of the reader, as text and as the same in HTML. */
@Injectable()
export class MailWriter {
  constructor(
    private readonly signIn: SignInService,
    @Inject(SETTINGS_TOKEN) private readonly settings: RunSettings,
  ) {}

  /** The mail about these facts. The same mail has the same Message-ID, however often it is written. */
  write(mail: Writing['mail'], to: Recipient, facts: ReadFacts, now: Date): Mail {
    const letter = this.letter({ mail, to, now }, facts);
    return {
      to: { name: plainName(to.firstName), address: ('email' in facts ? facts.email : to.email) ?? '' },
      subject: letter.subject,
      text: asText(letter),
      html: asHtml(letter),
      messageId: `${sha256(mail.key).slice(0, 40)}@${new URL(this.settings.PUBLIC_URL).hostname}`,
      ...(letter.off ? { unsubscribeUrl: letter.off.url } : {}),
    };
  }

  /** What a mail says, for somebody who tells it by phone or letter: a heading and sentences, without links. */
  spoken(mail: Writing['mail'], to: Recipient, facts: ReadFacts, now: Date): { subject: string; words: string[] } {
    const { subject, before, parts, after } = this.letter({ mail, to, now }, facts);
    const told = parts.flatMap(({ lines, quote }) => [...lines, ...quote]);
    // Whoever hears that a post is public would be told to look for mails.
    return { subject, words: [...before, ...told, ...(mail.kind === 'postApproved' ? [] : after)] };
  }

  private letter(writing: Writing, facts: ReadFacts): Letter {
    const { mail, to } = writing;
    const { common, kinds } = CATALOGUES[to.locale];
    const template = kinds[mail.kind];
    const { values, lines, quote, more = [], path } = this.content(writing, facts);
    const all = { reader: plainName(to.firstName) || common.somebody, ...values };
    const tell = (message: string): string => say(to.locale, message, all);
    const forWhom =
      to.actsFor === null ? [] : [say(to.locale, common.forOrganisation, { organisation: plainName(to.actsFor) })];
    const tellAll = (messages: readonly string[]): string[] => messages.map(tell).filter((text) => text !== '');
    return {
      locale: to.locale,
      subject: tell(template.subject),
      greeting: tell(common.greeting),
      before: [...forWhom, ...tellAll(template.body)],
      parts: [{ lines, quote }, ...more],
      after: tellAll(template.after),
      link: { words: tell(template.link), url: `${this.settings.PUBLIC_URL}${path}` },
      closing: tell(common.closing),
      off: this.off(writing),
    };
  }

  private off({ mail, to }: Writing): Letter['off'] {
    const kind = switchOf(mail.kind);
    if (kind === null) return null;
    const { off, offLink } = CATALOGUES[to.locale].common;
    const token = unsubscribeToken({ personId: to.readerId, kind }, this.settings.SECRET_KEY);
    return { sentence: off, words: offLink, url: `${this.settings.PUBLIC_URL}/unsubscribe/${token}` };
  }

  private content(writing: Writing, facts: ReadFacts): Content {
    const { mail, to, now } = writing;
    switch (facts.of) {
      case 'link':
        return this.aboutLink(writing);
      case 'post':
        return aboutPost(writing, facts);
      case 'talks':
        return aboutTalks(writing, facts);
      case 'agreement':
        return aboutAgreement(writing, facts);
      case 'occurrence':
        return aboutTime(writing, facts);
      case 'mandate':
        return { values: { name: plainName(facts.brokerName) }, lines: [], quote: [], path: '/mandates' };
      case 'takeOver':
        return this.aboutTakeOver(writing);
      case 'leaving': {
        const day = dayInWords(facts.finalAt, to.zone, to.locale, now);
        return { values: { day }, lines: [], quote: [], path: '/stay' };
      }
      case 'amendment':
      case 'pause':
      case 'standIn':
      case 'review':
        return aboutLiving(writing, facts);
      case 'mediation':
      case 'introduction':
        return aboutBrokered(writing, facts);
      case 'report':
      case 'appeal':
        return aboutJudged(writing.mail.kind, facts);
      case 'organisation':
      case 'invitation':
        return aboutOrganisation(writing.mail.about, facts, this.settings.SECRET_KEY);
      case 'ring':
        return aboutRing(writing, facts);
      case 'application':
        return aboutApplication(mail.kind, facts, this.settings.PUBLIC_URL);
      case 'shift':
        return aboutShift(writing, facts);
      case 'fits':
        return aboutFits(writing.to, facts, { publicUrl: this.settings.PUBLIC_URL, secret: this.settings.SECRET_KEY });
      case 'move':
        return aboutMove(writing, facts);
      default:
        return assertNever(facts);
    }
  }

  private aboutTakeOver({ mail: { about } }: Writing): Content {
    const token = about.of === 'takeOver' ? takeOverToken(about.takeOverId, this.settings.SECRET_KEY) : '';
    return { values: {}, lines: [], quote: [], path: `/take-over?link=${token}` };
  }

  private aboutLink({ mail: { about } }: Writing): Content {
    const token = about.of === 'link' ? this.signIn.linkToken(about.linkId) : '';
    return { values: {}, lines: [], quote: [], path: `/sign-in?link=${token}` };
  }
}

const nameOf = (writing: Writing, facts: Parameters<typeof otherParty>[0]): string =>
  plainName(otherParty(facts, writing.to.id).firstName) || CATALOGUES[writing.to.locale].common.somebody;

const yesOrNo = (is: boolean): string => (is ? 'yes' : 'no');

function aboutPost({ mail }: Writing, { postId, title, note, rule }: PostFacts): Content {
  const words = mail.kind === 'postApproved' ? title : (note ?? '');
  return {
    values: { rule: rule ?? 'other' },
    lines: [],
    quote: words === '' ? [] : [quoted(words)],
    path: `/posts/${postId}`,
  };
}

function aboutTalks(writing: Writing, talks: TalksWithTerms): Content {
  const { mail, to, now } = writing;
  const told = mail.kind === 'proposal' && talks.terms ? proposed(talks, talks.terms, to, now) : null;
  return {
    values: {
      name: nameOf(writing, talks),
      until: momentInWords(
        (mail.kind === 'placeFree' ? talks.placeOfferedUntil : null) ?? talks.answerBy,
        talks.zone,
        to.locale,
        now,
      ),
      first: yesOrNo(mail.about.of === 'talks' && mail.about.version === 1),
      because: talks.closedBecause ?? 'other',
    },
    lines: told?.lines ?? [],
    quote: told?.quote ?? [],
    path: `/talks/${talks.negotiationId}`,
  };
}

/** A first proposal whole, a later one by what it changed. */
const proposed = (talks: TalksWithTerms, terms: Terms, to: Recipient, now: Date): TermsInWords =>
  talks.before === null
    ? termsInWords(terms, talks, to, now)
    : differencesInWords({ before: talks.before, after: terms }, talks, to, now);

function aboutAgreement(writing: Writing, agreement: AgreementWithTerms): Content {
  const { mail, to, now } = writing;
  const told = mail.kind === 'agreementFormed' ? termsInWords(agreement.terms, agreement, to, now) : null;
  return {
    values: {
      name: nameOf(writing, agreement),
      byOther: yesOrNo(agreement.endedBy === otherParty(agreement, to.id).id),
    },
    lines: told?.lines ?? [],
    quote: told?.quote ?? [],
    path: `/agreements/${agreement.agreementId}`,
  };
}

function aboutTime(writing: Writing, time: OccurrenceWithTerms): Content {
  const { mail, to, now } = writing;
  const { startsAt, zone, terms } = time;
  const isReminder = mail.kind === 'dayBefore' || mail.kind === 'hoursBefore';
  const afterwards = ['didItHappen', 'didItHappenAgain', 'thanksRevealed'].includes(mail.kind);
  // The time may have been moved: of the agreed terms the place still holds.
  const told = isReminder ? withoutTimesInWords(terms, time, to, now) : null;
  const thanks = mail.kind === 'thanksRevealed' ? time.thanks[to.id] : undefined;
  return {
    values: {
      name: nameOf(writing, time),
      moment: momentInWords(startsAt, zone, to.locale, now),
      time: timeInWords(startsAt, zone, to.locale),
      near: nearness(startsAt, zone, now),
      byOther: yesOrNo(time.cancelledBy === otherParty(time, to.id).id),
      more: yesOrNo(time.agreementActive && isRepeated(terms)),
    },
    lines: told?.lines ?? [],
    quote: thanks === undefined ? (told?.quote ?? []) : [quoted(thanks)],
    path: afterwards ? `/afterwards/${time.occurrenceId}` : pathOf(time, to),
  };
}

/** Who stands in for one time sees no agreement. */
const pathOf = ({ helperStandsIn, helper, agreementId }: OccurrenceWithTerms, to: Recipient): string =>
  helperStandsIn && to.id === helper.id ? '/stand-ins' : `/agreements/${agreementId}`;

const aboutMove = (writing: Writing, move: MoveFacts): Content => ({
  values: {
    name: nameOf(writing, move),
    moment: momentInWords(move.startsAt, move.zone, writing.to.locale, writing.now),
    wanted: momentInWords(move.wantedStart, move.zone, writing.to.locale, writing.now),
  },
  lines: [],
  quote: [],
  path: `/agreements/${move.agreementId}`,
});
