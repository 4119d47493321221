import type { Locale } from '#kernel';

/** What stands in the file with somebody's data, in the order in which it is told: each section with its plain names. */
export const PERSON_SECTIONS = {
  account: { nl: 'Uw account', en: 'Your account' },
  sessions: { nl: 'Waar u bent ingelogd', en: 'Where you are signed in' },
  profile: { nl: 'Uw profiel', en: 'Your profile' },
  contact: { nl: 'Hoe u te bereiken bent', en: 'How to reach you' },
  blocks: { nl: 'Wie u blokkeert', en: 'Whom you block' },
  posts: { nl: 'Uw oproepen', en: 'Your posts' },
  searches: { nl: 'Uw bewaarde zoekvragen', en: 'Your saved searches' },
  alerts: { nl: 'Oproepen die wij bij u vonden passen', en: 'Posts that we found to fit you' },
  notForMe: { nl: 'Oproepen die niet voor u zijn', en: 'Posts that are not for you' },
  talks: { nl: 'Uw overleg met anderen', en: 'Your talks with others' },
  agreements: { nl: 'Uw afspraken', en: 'Your agreements' },
  times: { nl: 'De keren van uw afspraken', en: 'The times of your agreements' },
  shifts: { nl: 'Uw diensten bij organisaties', en: 'Your shifts with organisations' },
  hours: { nl: 'Uw uren bij organisaties', en: 'Your hours with organisations' },
  conduct: { nl: 'Wie uw VOG zag', en: 'Who saw your certificate of conduct' },
  certificates: { nl: 'Uw verklaringen', en: 'Your certificates' },
  standIns: { nl: 'Keren dat u een ander zou vervangen', en: 'Times that you would stand in for another' },
  rings: { nl: 'Uw ruilkringen', en: 'Your rings of help' },
  calendar: { nl: 'De link naar uw agenda', en: 'The link to your calendar' },
  happened: { nl: 'Wat u zei over of het doorging', en: 'What you said about whether it took place' },
  thanksGiven: { nl: 'Bedankjes van u', en: 'Thanks from you' },
  thanksReceived: { nl: 'Bedankjes voor u', en: 'Thanks to you' },
  introductions: { nl: 'Voorstellen om kennis te maken', en: 'Introductions' },
  mandates: { nl: 'Wie dingen voor u mag doen', en: 'Who may do things for you' },
  callBacks: { nl: 'Uw vragen om gebeld te worden', en: 'When you asked to be phoned' },
  organisations: { nl: 'Organisaties waar u iets voor doet', en: 'Organisations that you act for' },
  reports: { nl: 'Wat u meldde', en: 'What you reported' },
  judged: { nl: 'Meldingen over u die klopten', en: 'Reports about you that were right' },
  appeals: { nl: 'Uw bezwaren', en: 'Your appeals' },
  interviews: { nl: 'Gesprekken met een sociaal makelaar', en: 'Conversations with a social broker' },
  journal: { nl: 'Wat een ander voor u deed', en: 'What somebody else did for you' },
  mailSettings: { nl: 'Welke mail u wilt', en: 'Which mail you want' },
  mails: { nl: 'Mails aan u', en: 'Mails to you' },
} as const satisfies Record<string, Readonly<Record<Locale, string>>>;

/** The key of a section. */
export type PersonSectionKey = keyof typeof PERSON_SECTIONS;
