/** Dates and times; every text is an ICU message. */
export interface DateTexts {
  readonly time: string;
  readonly moment: string;
  readonly minutes: string;
  readonly hours: string;
  /** How far a day is from today, in days; negative for one that is over. */
  readonly howFar: string;
}

/** How far a place is; phrases that go into sentences. */
export interface DistanceTexts {
  readonly walking: string;
  readonly cycling: string;
  readonly farther: string;
}

/** What each term is called. */
export interface LabelTexts {
  readonly what: string;
  readonly when: string;
  readonly time: string;
  readonly length: string;
  readonly howOften: string;
  readonly where: string;
  readonly inReturn: string;
  readonly until: string;
  readonly conditions: string;
}

/** Terms: phrases that go into sentences, whole sentences, and lines that hold the words of people. */
export interface TermTexts {
  readonly labels: LabelTexts;
  readonly stillOpen: string;
  readonly someDays: string;
  readonly once: string;
  readonly daily: string;
  readonly weekly: string;
  readonly weeklyOn: string;
  readonly monthly: string;
  readonly monthlyOnDay: string;
  readonly shortMonths: string;
  readonly times: string;
  readonly skipped: string;
  readonly noLastDay: string;
  readonly atHome: string;
  readonly publicPlace: string;
  readonly onTheWay: string;
  readonly byPhone: string;
  readonly online: string;
  readonly nothing: string;
  readonly passItOn: string;
  readonly together: string;
  readonly activity: string;
  readonly expenses: string;
  /** Lines with words of people. */
  readonly lines: {
    readonly task: string;
    readonly place: string;
    readonly way: string;
    readonly note: string;
    readonly inReturn: string;
    readonly conditions: string;
  };
}

/** Why something fits somebody, what speaks against it, and what nobody told; sentences to that person. */
export interface ReasonTexts {
  readonly sameActivity: string;
  readonly sameGroup: string;
  readonly sameArea: string;
  readonly nearby: string;
  readonly cycling: string;
  readonly remote: string;
  readonly far: string;
  readonly distanceUnknown: string;
  readonly sharedDayParts: string;
  readonly manyDayParts: string;
  readonly noDayParts: string;
  readonly dayPartsUnknown: string;
  readonly dayPart: string;
  readonly dateFits: string;
  readonly otherDate: string;
  readonly dateUnknown: string;
  readonly languages: string;
  readonly noLanguage: string;
  readonly languageUnknown: string;
  readonly missingLanguages: string;
  readonly exchange: string;
  readonly asked: string;
  readonly given: string;
  readonly nothingInReturn: string;
  readonly newPost: string;
  readonly longWaiting: string;
}

/** The words that mails and screens share, in one language. */
export interface Wording {
  readonly dates: DateTexts;
  readonly distances: DistanceTexts;
  readonly terms: TermTexts;
  readonly reasons: ReasonTexts;
}
