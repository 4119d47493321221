// Generated from the operations of the features; see "npm run generate".

/** What you can do with an agreement; buttons come from it. */
export type AgreementAction =
  | 'answerReview'
  | 'end'
  | 'pause'
  | 'proposeAmendment'
  | 'resume';

/** Whether an agreement runs. */
export type AgreementState =
  /** It runs. */
  | 'active'
  /** It ended. */
  | 'ended'
  /** It runs, and a pause lies over it now. */
  | 'paused';

/** How you hear of a new post. Alerts come by mail only. */
export type AlertHearing =
  /** Soon after it is public; several within an hour come together. */
  | 'atOnce'
  /** In your next digest. */
  | 'digest'
  /** Not at all. */
  | 'off';

/** A limit of the volunteer allowance that would be passed. */
export type AllowanceWarning =
  /** That of a month. */
  | 'month'
  /** That of a year. */
  | 'year';

/** How talk about other terms ended; what was agreed before stands. */
export type AmendmentClosedAs =
  /** One side said no. */
  | 'declined'
  /** The agreement itself ended. */
  | 'ended'
  /** Nobody answered in time. */
  | 'noAnswer'
  /** Its author took it back. */
  | 'withdrawn';

/** What you can do about other terms; buttons come from it. */
export type AmendmentMove =
  | 'accept'
  | 'counter'
  | 'decline'
  | 'withdraw';

/** Where an appeal stands. */
export type AppealState =
  /** The words come before the public after all. */
  | 'granted'
  /** It waits for another broker. */
  | 'open'
  /** The refusal stays. */
  | 'rejected';

/** How large an area is. */
export type AreaKind =
  /** A district (wijk) of a municipality. */
  | 'district'
  /** A municipality (gemeente). */
  | 'municipality'
  /** A neighbourhood (buurt) of a district. */
  | 'neighbourhood';

/** A wish to be phoned. */
export type CallBackInput = {
  /** Code of an area. Left out: where you live. */
  areaCode?: string | null | undefined;
  /** The number to phone, as people write it. Left out: that of your account. */
  phone?: string | null | undefined;
  /** What it is about, at most 500 characters; may be empty. */
  words?: string;
};

/** How talks ended without agreement, in neutral words. */
export type ClosedAs =
  /** One side said no. */
  | 'declined'
  /** Nobody answered in time. */
  | 'noAnswer'
  /** It could not go on, for instance because the post went away. */
  | 'stopped'
  /** One side left. */
  | 'withdrawn';

/** A part of a day of the week. */
export type DayPartInput = {
  /** The day. */
  day: WeekDay;
  /** The part of it. */
  part: PartOfDay;
};

/** How often you get a mail with the new posts that fit you; never one without any. */
export type DigestRhythm =
  /** Each day at 10:00 where you live. */
  | 'daily'
  /** Not at all. */
  | 'off'
  /** On Thursday at 10:00 where you live. */
  | 'weekly';

/** Why an agreement ends; "done" means completed. */
export type EndReason =
  | 'done'
  | 'ill'
  | 'moved'
  | 'noClick'
  | 'noTime'
  | 'nobodyShowedUp'
  | 'other'
  | 'otherHelpFound'
  | 'tooFar';

/** What you look for; what you leave out does not matter. */
export type FeedFilterInput = {
  /** Slug of an activity. */
  activity?: string | null | undefined;
  /** In these areas and all below them. */
  areas?: Array<string> | null | undefined;
  /** One of these suits the author, or nothing was said. */
  dayParts?: Array<DayPartInput> | null | undefined;
  /** Slug of a group of activities. */
  group?: string | null | undefined;
  /** Requests or offers. */
  kind?: PostKind | null | undefined;
  /** The author can talk in this language, ISO 639-1. */
  language?: string | null | undefined;
  /** Around an area. */
  near?: NearInput | null | undefined;
  /** Words to search for, at most 200 characters. */
  text?: string | null | undefined;
  /** Vacancies alone (true), or what residents ask and offer (false). */
  vacancies?: boolean | null | undefined;
};

/** A house rule that a refusal names. */
export type HouseRule =
  | 'advertising'
  | 'contactInText'
  | 'dangerous'
  | 'discrimination'
  | 'notNeighbourHelp'
  | 'other'
  | 'paidWork'
  | 'unclear';

/** How often: fill what belongs to the kind. */
export type HowOftenInput = {
  /** How many times in all, 2 to 200, in place of a last date; skipped ones count. */
  count?: number | null | undefined;
  /** With "monthlyOnDay": the day of the month, 1 to 31; that of the start when left out. */
  dayOfMonth?: number | null | undefined;
  /** With "daily": every so many days, 1 to 30; 1 when left out. */
  everyDays?: number | null | undefined;
  /** With "weekly": every so many weeks, 1 to 8; 1 when left out. */
  everyWeeks?: number | null | undefined;
  /** Once, or in which rhythm; several dates go with "once". */
  kind: HowOftenKind;
  /** At most 60 local dates of the rhythm, YYYY-MM-DD, on which there is none; they count among "count". */
  skipped?: Array<string> | null | undefined;
  /** With "monthly": the n-th weekday, 1 to 4, or -1 for the last; it must be that of the start. */
  weekdayOfMonth?: number | null | undefined;
  /** With "weekly": on these days, that of the start among them; left out: on that of the start. */
  weekdays?: Array<WeekDay> | null | undefined;
};

/** How often. */
export type HowOftenKind =
  /** Every so many days. */
  | 'daily'
  /** On the n-th (or last) weekday of the month; the weekday is that of the start. */
  | 'monthly'
  /** On a day of the month, that of the start; a month without that day has none. */
  | 'monthlyOnDay'
  /** One time. */
  | 'once'
  /** Every so many weeks, on the weekday of the start or on more weekdays. */
  | 'weekly';

/** What is given back: fill what belongs to the kind. Money is expenses only. */
export type InReturnInput = {
  /** With "expenses": euro cents for each time, 1 to 21000. */
  cents?: number | null | undefined;
  /** What kind of return. */
  kind: InReturnKind;
  /** With "activity": the post that it is about. */
  postId?: string | null | undefined;
  /** With "expenses": what for, 1 to 200 characters. */
  reason?: string | null | undefined;
  /** With "activity": the help back, 1 to 200 characters. */
  task?: string | null | undefined;
  /** With "together": what, 1 to 200 characters. */
  what?: string | null | undefined;
};

/** What is given back. */
export type InReturnKind =
  /** Help back. */
  | 'activity'
  /** Expenses in euro cents, with a reason; never wages. */
  | 'expenses'
  /** Nothing. */
  | 'nothing'
  /** Something for somebody else, some day. */
  | 'passItOn'
  /** Something together, such as coffee. */
  | 'together';

/** What somebody without an e-mail address told you. */
export type InterviewInput = {
  /** Street, number and town. */
  address?: string | null | undefined;
  /** Code of the neighbourhood or district; one of yours. */
  areaCode: string;
  /** First name, 1 to 40 characters. */
  firstName: string;
  /** At most 10 ISO 639-1 codes, the easiest language first. */
  languages?: Array<string>;
  /** Language of letters and messages: nl or en. */
  locale?: string;
  /** The mandate that this person gave you. */
  mandate: SpokenMandateInput;
  /** What this person needs and can do, 5 to 2,000 characters. */
  needs: string;
  /** Phone number; without it letters are written. */
  phone?: string | null | undefined;
  /** Whether an agreement opens the address. */
  shareAddress?: boolean;
  /** Whether an agreement opens the phone number. */
  sharePhone?: boolean;
};

/** How an introduction stands. */
export type IntroductionState =
  /** Both said yes: they talk. */
  | 'agreed'
  /** Both are asked; not both have said yes. */
  | 'asked'
  /** It did not work out. Why, and by whom, is nobody’s business. */
  | 'over';

/** Why somebody leaves, for learning; nobody has to say. */
export type LeavingReason =
  /** Found nobody. */
  | 'foundNobody'
  /** Got what was needed, or gave what there was to give. */
  | 'helpedEnough'
  /** Lives elsewhere now. */
  | 'moved'
  /** Has no time. */
  | 'noTime'
  /** Something else. */
  | 'other'
  /** Would rather not be known here. */
  | 'privacy';

/** A language of screens and mails. */
export type Locale =
  | 'en'
  | 'nl';

/** How somebody consented. */
export type MandateConsent =
  /** Pressed the button. */
  | 'online'
  /** Told the broker. */
  | 'oral'
  /** Signed a paper. */
  | 'written';

/** What a mandate covers, and for how long. */
export type MandateInput = {
  /** How many months, 1 to 12. */
  months?: number;
  /** What it covers. */
  scopes: Array<MandateScope>;
};

/** What a broker may do in the name of somebody. */
export type MandateScope =
  /** Tell whether it happened, and say thanks. */
  | 'afterwards'
  /** Say yes to a version, each time with a code that the resident gives by phone. */
  | 'agree'
  /** Call off, move or end what was agreed. */
  | 'agreements'
  /** Write, change and take back requests and offers. */
  | 'posts'
  /** Answer posts, propose, counter, ask, say no. */
  | 'talks';

/** Why contact details in your words were masked. */
export type MaskedBecause =
  /** The agreement is over, and with it the time in which they are open. */
  | 'afterAgreement'
  /** They open with the agreement, not before. */
  | 'beforeAgreement';

/** Which posts a broker looks at. */
export type MatchDeskList =
  /** Those that fewer than 3 posts fit at least fairly. */
  | 'hardToMatch'
  /** Offers with room for more that nobody asked for in 30 days. */
  | 'unusedOffers'
  /** All open ones. */
  | 'waiting';

/** How far a broker’s help is. */
export type MediationStep =
  /** Both would like it; a broker is to come. */
  | 'agreed'
  /** The one who helps asked for it; the one who is helped has still to agree. */
  | 'askedByHelper'
  /** The one who is helped asked for it; the one who helps has still to agree. */
  | 'askedByRequester'
  /** A broker stands beside the talks and reads them. */
  | 'joined';

/** What a mediator can do; accepting is never among it. */
export type MediatorMove =
  /** Go; the talks stay as they are. */
  | 'leave'
  /** Say something to both. */
  | 'message'
  /** Put a version beside the talks. */
  | 'suggest';

/** Around an area. */
export type NearInput = {
  /** Code of the area. */
  area: string;
  /** Between the centres of areas, at most 50 km. */
  metres: number;
};

/** What you can do; buttons come from it. */
export type NegotiationMove =
  | 'accept'
  | 'adopt'
  | 'ask'
  | 'askMediation'
  | 'counter'
  | 'decline'
  | 'leave'
  | 'message'
  | 'propose'
  | 'stopMediation'
  | 'withdrawProposal';

/** Whose turn it is, or how it ended. */
export type NegotiationState =
  /** There is an agreement. */
  | 'agreed'
  /** The one who helps is to answer. */
  | 'awaitingHelper'
  /** The one who is helped is to answer. */
  | 'awaitingRequester'
  /** It ended without agreement. */
  | 'closed';

/** Why help did not happen. Brokers learn from it; the other side never sees it. */
export type NotHappenedReason =
  /** I could not come. */
  | 'couldNotCome'
  /** Something else. */
  | 'other'
  /** We chose another day together. */
  | 'otherDay'
  /** The other did not come. */
  | 'otherDidNotCome';

/** What you can do with one time; buttons come from it. */
export type OccurrenceAction =
  | 'acceptMove'
  | 'askStandIn'
  | 'cancel'
  | 'consentToStandIn'
  | 'dropMove'
  | 'endStandIn'
  | 'excuse'
  | 'proposeMove';

/** How one time stands. */
export type OccurrenceState =
  /** It was called off. */
  | 'cancelled'
  /** It happened. */
  | 'done'
  /** It did not happen, with a reason. */
  | 'excused'
  /** It did not happen. */
  | 'missed'
  /** To come, at another moment. */
  | 'moved'
  /** To come, as agreed. */
  | 'planned'
  /** It does not take place: a pause lies over it, or the terms changed. */
  | 'skipped';

/** What sort of organisation it is. */
export type OrganisationKind =
  /** A company that offers hours, rooms or material. */
  | 'company'
  /** A public body: municipality, library, school. */
  | 'public'
  /** A volunteer organisation. */
  | 'volunteer';

/** A part of the day, local time. */
export type PartOfDay =
  /** 12 to 18. */
  | 'afternoon'
  /** 18 to 24. */
  | 'evening'
  /** 6 to 12. */
  | 'morning'
  /** 0 to 6. */
  | 'night';

/** What stands against the help. */
export type PostInReturn =
  | 'activity'
  | 'expenses'
  | 'nothing'
  | 'passItOn'
  | 'together';

/** Everything that a post says; what you leave out becomes empty. */
export type PostInput = {
  /** Slug of the activity; without it the text tells. */
  activity?: string | null | undefined;
  /** When it suits you; empty means not said. */
  availability?: Array<DayPartInput>;
  /** What stands against it. */
  inReturn?: PostInReturn;
  /** Own words on the return, at most 200 characters. */
  inReturnText?: string;
  /** Languages you can talk in, at most 10 ISO 639-1 codes. */
  languages?: Array<string>;
  /** The one local date on which it has to happen, YYYY-MM-DD. */
  onceOn?: string | null | undefined;
  /** Where it can take place. */
  place?: PostPlace;
  /** How many people are wanted or can be helped, 1 to 20. */
  places?: number;
  /** Your own words, 10 to 1000 characters. */
  text: string;
  /** With an activity in return: its slug. */
  wantedActivity?: string | null | undefined;
};

/** What a post is. */
export type PostKind =
  /** Somebody offers help. */
  | 'offer'
  /** Somebody asks for help. */
  | 'request';

/** What you can do with a post; buttons come from it. */
export type PostMove =
  | 'approve'
  | 'askChange'
  | 'edit'
  | 'pause'
  | 'refuse'
  | 'reopen'
  | 'respond'
  | 'resume'
  | 'submit'
  | 'withdraw';

/** Where the help can take place. */
export type PostPlace =
  | 'any'
  | 'atHelper'
  | 'atRequester'
  | 'byPhone'
  | 'online'
  | 'publicPlace';

/** Where one version of a post stands. */
export type PostRevisionState =
  /** This is what the public reads. */
  | 'approved'
  /** The broker asks for other words; see the note. */
  | 'changeAsked'
  /** Not handed in yet. */
  | 'draft'
  /** It waits for a broker. */
  | 'inReview'
  /** It breaks a house rule; see the note. */
  | 'refused'
  /** A newer version took its place. */
  | 'superseded';

/** Where a post stands. */
export type PostState =
  /** Its author still writes. */
  | 'draft'
  /** Every place is taken. */
  | 'fulfilled'
  /** It waits for its first review. */
  | 'inReview'
  /** Its time is over. */
  | 'lapsed'
  /** It can be found and answered. */
  | 'open'
  /** A vacancy that the organisation took out of sight for a while. */
  | 'paused'
  /** Its author took it back. */
  | 'withdrawn';

/** What is found, by kind of reason. A screen has one sentence for each kind and fact. */
export type ReasonFact =
  /** distance: under 4 km. */
  | 'cycling'
  /** date: that day of the week does not suit the other side. */
  | 'dayDoesNotFit'
  /** date: that day of the week suits the other side. */
  | 'dayFits'
  /** inReturn: an exchange is possible, see `activities`. */
  | 'eachGivesWhatTheOtherAsks'
  /** distance: 4 km or more. */
  | 'far'
  /** activity: one side named no more than the group, see `group`. */
  | 'group'
  /** waiting: 14 days or more. */
  | 'long'
  /** distance: under 1 km. */
  | 'nearby'
  /** waiting: not yet 3 days. */
  | 'new'
  /** dayParts: none suits both; language: none in common; inReturn: nobody named anything. */
  | 'none'
  /** inReturn: what is named does not meet, see `given` and `asked`. */
  | 'oneWay'
  /** date: they name two dates. */
  | 'otherDate'
  /** distance: it does not matter, the help goes by telephone or online. */
  | 'remote'
  /** activity: both name the same one, see `activity`. */
  | 'same'
  /** distance: the same neighbourhood. */
  | 'sameArea'
  /** date: both name the same one. */
  | 'sameDate'
  /** dayParts: the ones in `dayParts`; language: the ones in `languages`. */
  | 'shared'
  /** activity: another one of the same group, see `activity`. */
  | 'sibling'
  /** waiting: 3 days or more, and not yet 14. */
  | 'some'
  /** Not said, or not told before an agreement. */
  | 'unknown';

/** What a reason is about. */
export type ReasonKind =
  /** What is asked and offered. */
  | 'activity'
  /** Whether the one date suits; left out when neither side has one. */
  | 'date'
  /** Which parts of the week suit both. */
  | 'dayParts'
  /** How far the two neighbourhoods lie apart. */
  | 'distance'
  /** What could stand against the help. */
  | 'inReturn'
  /** Which languages both can talk in. */
  | 'language'
  /** Since when the post waits for somebody. */
  | 'waiting';

/** What a reason says about the fit. */
export type ReasonVerdict =
  /** It speaks against it. */
  | 'against'
  /** It speaks for the suggestion. */
  | 'for'
  /** Nobody told, so the two would have to ask. */
  | 'unknown';

/** What can be reported. */
export type ReportAbout =
  /** Somebody whom you met in talks or agreements. */
  | 'person'
  /** A post that you see. */
  | 'post'
  /** What the other side said in talks of yours. */
  | 'talks';

/** Where a reported case stands. */
export type ReportCaseState =
  /** It can stay. */
  | 'dismissed'
  /** It waits for a decision. */
  | 'open'
  /** A house rule is broken. */
  | 'upheld';

/** What breaks a house rule. */
export type ReportInput = {
  /** What it is about. */
  about: ReportAbout;
  /** Id of the post, the talks or the person. */
  id: string;
  /** The house rule that it breaks. */
  rule: HouseRule;
  /** What is wrong, in your own words: 5 to 500 characters. Brokers alone read it. */
  words: string;
};

/** Whether an agreement is still good. */
export type ReviewAnswer =
  /** Something has to change; the other terms come along. */
  | 'change'
  /** It is. */
  | 'stillGood'
  /** It ends now; a reason comes along. */
  | 'stop';

/** Whether something happens one time or more. */
export type Rhythm =
  /** One time. */
  | 'once'
  /** It comes again. */
  | 'recurring';

/** What a rhythm is counted in. */
export type RhythmUnit =
  /** Days. */
  | 'day'
  /** Months. */
  | 'month'
  /** Weeks. */
  | 'week';

/** Why a ring did not come about; by whom is written nowhere. */
export type RingEnd =
  /** Somebody said no. */
  | 'declined'
  /** Not everybody answered in time. */
  | 'noAnswer'
  /** It cannot be any more: people or posts are not there for it. */
  | 'notPossible';

/** One helps one other, once. The time zone is that of the post’s area. */
export type RingLegInput = {
  /** Conditions, at most 500 characters. */
  conditions?: string;
  /** Who is helped: the helper of the next leg. */
  helpedId: string;
  /** Who helps. */
  helperId: string;
  /** How long, 15 to 1440 minutes. */
  minutes: number;
  /** A request of who is helped, or an offer of who helps; it tells the activity. */
  postId: string;
  /** The local start, YYYY-MM-DDTHH:MM, at most a year ahead. */
  start: string;
  /** The task in your words, 3 to 500 characters. */
  task: string;
  /** Where; it cannot stay open. */
  where: WhereInput;
};

/** How a ring stands. */
export type RingState =
  /** Everybody said yes: each leg is an agreement of its own. */
  | 'agreed'
  /** It did not come about. By whom is told to nobody. */
  | 'dissolved'
  /** Everybody in it is asked; not everybody said yes to the same version. */
  | 'proposed';

/** How you can be reached, all of it. Your e-mail address is that of your account. */
export type SaveContactDetailsInput = {
  /** Street, number and town, at most 200 characters. */
  address?: string | null | undefined;
  /** Phone number: Dutch, or with + and the country. */
  phone?: string | null | undefined;
  /** Whether an agreement opens your address. */
  shareAddress: boolean;
  /** Whether an agreement opens your e-mail address. */
  shareEmail: boolean;
  /** Whether an agreement opens your phone number. */
  sharePhone: boolean;
};

/** Your profile, all of it; what you leave out becomes empty. */
export type SaveProfileInput = {
  /** About you, in your own words, at most 500 characters. */
  about?: string;
  /** Code of your neighbourhood or district. */
  areaCode: string;
  /** When you have time; empty means not said. */
  availability?: Array<DayPartInput>;
  /** First name, 1 to 40 characters; without it the name stays. */
  firstName?: string | null | undefined;
  /** After so many new agreements in a calendar month, 1 to 31, your offers are not suggested. Null: no limit. */
  helpsAtMost?: number | null | undefined;
  /** The local date, YYYY-MM-DD, before which your offers are not suggested; not in the past. Null: now. */
  helpsFrom?: string | null | undefined;
  /** At most 10 ISO 639-1 codes, the easiest language first. */
  languages?: Array<string>;
  /** Until then you are not shown; null: you take part. */
  pausedUntil?: string | null | undefined;
  /** Slugs of at most 30 activities that you can help with. */
  skills?: Array<string>;
};

/** What you look for, all of it; what is empty does not matter. */
export type SavedSearchInput = {
  /** At most 10 slugs of activities, or of groups; empty: any. */
  activities: Array<string>;
  /** Code of the area to look around. */
  areaCode: string;
  /** One of these suits the author, or nothing was said; empty: any. */
  dayParts: Array<DayPartInput>;
  /** How you want to hear of what it finds. */
  hears: AlertHearing;
  /** Requests or offers. */
  kind: PostKind;
  /** At most 10 ISO 639-1 codes; the author talks one of these; empty: any. */
  languages: Array<string>;
  /** Between the centres of areas, 0 to 50,000 metres. */
  metres: number;
  /** What you call it, 1 to 60 characters. */
  name: string;
  /** Own words as in the search of the feed, at most 200 characters; empty: any. */
  words: string;
};

/** One of the two parties. */
export type Side =
  /** Helps. */
  | 'helper'
  /** Is helped. */
  | 'requester';

/** What somebody fills in to make an account. */
export type SignUpInput = {
  /** E-mail address. */
  email: string;
  /** First name, 1 to 40 characters. */
  firstName: string;
  /** nl or en. */
  locale?: string;
  /** 10 to 200 characters; without it you sign in by mail link. */
  password?: string | null | undefined;
};

/** How a volunteer gets a place at a shift. */
export type SignUpWay =
  /** After talks that ended in an agreement. */
  | 'agreement'
  /** At once, while there are places. */
  | 'open';

/** A mandate that was told or signed. */
export type SpokenMandateInput = {
  /** The local date of it, YYYY-MM-DD; not longer ago than 31 days. */
  givenOn: string;
  /** How many months, 1 to 12. */
  months?: number;
  /** What it covers. */
  scopes: Array<MandateScope>;
  /** Whether a paper was signed; otherwise it was told. */
  written?: boolean;
};

/** How it stands with somebody who may come in the place of the helper. */
export type StandInState =
  /** That person comes. */
  | 'agreed'
  /** The helper asked; that person is to answer. */
  | 'asked'
  /** That person cannot. */
  | 'declined'
  /** It is not needed or not possible any more. */
  | 'ended'
  /** Who is helped did not agree. */
  | 'refused'
  /** That person would come; who is helped is to agree. */
  | 'willing';

/** How well a post fits. */
export type SuggestionStrength =
  /** Something is missing or not known. */
  | 'fair'
  /** Hardly anything is missing. */
  | 'strong'
  /** Much is missing or not known. */
  | 'weak';

/** One of the seven terms. */
export type TermName =
  | 'conditions'
  | 'howOften'
  | 'inReturn'
  | 'until'
  | 'what'
  | 'when'
  | 'where';

/** A complete version of the terms. */
export type TermsInput = {
  /** Key of the activity. */
  activity: string;
  /** Conditions in own words, at most 500 characters. */
  conditions?: string;
  /** How often. */
  howOften: HowOftenInput;
  /** What is given back. */
  inReturn: InReturnInput;
  /** The task in own words, 3 to 500 characters. */
  task: string;
  /** The last local date, YYYY-MM-DD; left out when no end is needed. */
  until?: string | null | undefined;
  /** When it starts. */
  when: WhenInput;
  /** Where. */
  where: WhereInput;
};

/** What happened in a turn. */
export type TurnKind =
  | 'accept'
  /** One side put the broker’s version forward. */
  | 'adopt'
  | 'answer'
  | 'ask'
  /** One side would like a broker to join. */
  | 'askMediation'
  /** The product stopped the talks. */
  | 'close'
  | 'counter'
  | 'decline'
  /** A broker introduced the two; both said yes. */
  | 'introduce'
  /** A broker came beside the talks. */
  | 'joinMediation'
  /** Nobody answered in time. */
  | 'lapse'
  | 'leave'
  /** The broker left. */
  | 'leaveMediation'
  | 'message'
  | 'propose'
  /** One side would not, or no longer. */
  | 'stopMediation'
  /** The broker put a version beside the talks. */
  | 'suggest'
  | 'withdrawProposal';

/** How the work of a vacancy comes back. */
export type VacancyRhythm =
  /** One time. */
  | 'once'
  /** Until further notice. */
  | 'ongoing'
  /** Some times. */
  | 'series';

/** A day of the week. */
export type WeekDay =
  | 'friday'
  | 'monday'
  | 'saturday'
  | 'sunday'
  | 'thursday'
  | 'tuesday'
  | 'wednesday';

/** When it starts: fill what belongs to the kind. The time zone is that of the area. */
export type WhenInput = {
  /** Whether the time is known. */
  kind: WhenKind;
  /** With "at" and "dates": how long each time, 15 to 1440 minutes. */
  minutes?: number | null | undefined;
  /** With "open": what is to be agreed, 1 to 200 characters. */
  note?: string | null | undefined;
  /** With "at": the local start, YYYY-MM-DDTHH:MM, at most a year ahead. */
  start?: string | null | undefined;
  /** With "dates": 2 to 30 local starts on different days, each at most a year ahead. */
  starts?: Array<string> | null | undefined;
};

/** Whether the time is known. */
export type WhenKind =
  /** At a start. */
  | 'at'
  /** At several starts, on different days. */
  | 'dates'
  /** Still to be agreed. */
  | 'open';

/** Where: fill what belongs to the kind; never an address. */
export type WhereInput = {
  /** With "onTheWay": from which area, by its code or its name ("Haven Noord, Almere"). */
  fromArea?: string | null | undefined;
  /** What kind of place. */
  kind: WhereKind;
  /** With "publicPlace": its name, 1 to 200 characters. */
  name?: string | null | undefined;
  /** With "open": what is to be agreed, 1 to 200 characters. */
  note?: string | null | undefined;
  /** With "onTheWay": to which area, by its code or its name. */
  toArea?: string | null | undefined;
};

/** Where; never an address. */
export type WhereKind =
  /** Where the one who helps lives. */
  | 'atHelper'
  /** Where the one who is helped lives. */
  | 'atRequester'
  /** By phone. */
  | 'byPhone'
  /** From one area to another. */
  | 'onTheWay'
  /** On line. */
  | 'online'
  /** Still to be agreed. */
  | 'open'
  /** A place by its name. */
  | 'publicPlace';

/** One thing of a post that could be wider. */
export type WiderBy =
  /** Anything of the group is fine, not just this activity, see `group`. */
  | 'activity'
  /** The help may go by telephone or online too. */
  | 'atDistance'
  /** One more day of the week suits, see `day`. */
  | 'day'
  /** Somebody may come from farther away, see `metres`. */
  | 'distance'
  /** One more language is fine, see `language`. */
  | 'language'
  /** One more part of the day suits, on every day, see `part`. */
  | 'part';

/** Why somebody does not go on. */
export type WithdrawalReason =
  | 'ill'
  | 'moved'
  | 'noClick'
  | 'noTime'
  | 'other'
  | 'otherHelpFound'
  | 'tooFar';

/** What a work item asks for. */
export type WorkItemKind =
  /** One of the two blocked the other, or was suspended, while their agreement runs. */
  | 'agreementNeedsBroker'
  /** An author does not agree with the refusal of another broker. */
  | 'appeal'
  /** Somebody would like to be phoned. */
  | 'callBack'
  /** Talks ended without an answer. */
  | 'lapsedTalks'
  /** A mail could not be delivered to somebody. */
  | 'mailFailed'
  /** Both sides of talks would like a broker to join. */
  | 'mediationAsked'
  /** An organisation waits to be checked. */
  | 'organisationToCheck'
  /** Something was reported. */
  | 'report'
  /** A post waits for a decision. */
  | 'reviewPost'
  /** One leg of a ring was called off, missed or ended; the others stand. */
  | 'ringLegFailed'
  /** An organisation said nothing to a volunteer for ten days. */
  | 'slowOrganisation'
  /** Talks go round in circles, and nobody asked for a broker. */
  | 'stalledTalks'
  /** Somebody was asked twice whether an agreement is still good, and did not say so. */
  | 'unansweredReview'
  /** Both were asked twice whether a time happened, and neither said so. */
  | 'unansweredTime';

/** Whether it still has to be done. */
export type WorkItemState =
  /** Done. */
  | 'done'
  /** To be done. */
  | 'open';

/** A new post. */
export type WritePostInput = {
  /** Slug of the activity; without it the text tells. */
  activity?: string | null | undefined;
  /** When it suits you; empty means not said. */
  availability?: Array<DayPartInput>;
  /** What stands against it. */
  inReturn?: PostInReturn;
  /** Own words on the return, at most 200 characters. */
  inReturnText?: string;
  /** Whether you ask or offer. */
  kind: PostKind;
  /** Languages you can talk in, at most 10 ISO 639-1 codes. */
  languages?: Array<string>;
  /** The one local date on which it has to happen, YYYY-MM-DD. */
  onceOn?: string | null | undefined;
  /** Where it can take place. */
  place?: PostPlace;
  /** How many people are wanted or can be helped, 1 to 20. */
  places?: number;
  /** Your own words, 10 to 1000 characters. */
  text: string;
  /** With an activity in return: its slug. */
  wantedActivity?: string | null | undefined;
};

