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

/** How an introduction stands. */
export type IntroductionState =
  /** Both said yes: they talk. */
  | 'agreed'
  /** Both are asked; not both have said yes. */
  | 'asked'
  /** It did not work out. Why, and by whom, is nobody’s business. */
  | 'over';

/** Why contact details in your words were masked. */
export type MaskedBecause =
  /** The agreement is over, and with it the time in which they are open. */
  | 'afterAgreement'
  /** They open with the agreement, not before. */
  | 'beforeAgreement';

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

/** What a post is. */
export type PostKind =
  /** Somebody offers help. */
  | 'offer'
  /** Somebody asks for help. */
  | 'request';

/** Where the help can take place. */
export type PostPlace =
  | 'any'
  | 'atHelper'
  | 'atRequester'
  | 'byPhone'
  | 'online'
  | 'publicPlace';

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
  /** Its author took it back. */
  | 'withdrawn';

/** Whether an agreement is still good. */
export type ReviewAnswer =
  /** Something has to change; the other terms come along. */
  | 'change'
  /** It is. */
  | 'stillGood'
  /** It ends now; a reason comes along. */
  | 'stop';

/** How a ring stands. */
export type RingState =
  /** Everybody said yes: each leg is an agreement of its own. */
  | 'agreed'
  /** It did not come about. By whom is told to nobody. */
  | 'dissolved'
  /** Everybody in it is asked; not everybody said yes to the same version. */
  | 'proposed';

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

/** Why somebody does not go on. */
export type WithdrawalReason =
  | 'ill'
  | 'moved'
  | 'noClick'
  | 'noTime'
  | 'other'
  | 'otherHelpFound'
  | 'tooFar';

