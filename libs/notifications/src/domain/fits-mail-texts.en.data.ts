import type { FitsMailTexts, FitsTexts } from './fits-mail-texts.js';

/** Mails about new posts in English: sentences of at most 15 words. */
export const FITS_MAILS_EN: FitsMailTexts = {
  newFits: {
    name: 'A new post that fits you',
    subject: '{count, plural, one {New post: {activity}} other {# new posts that fit you}}',
    body: ['{count, plural, one {There is a new post that fits you.} other {There are # new posts that fit you.}}'],
    after: [
      '{more, plural, =0 {} one {There is one more post on the website.} other {There are # more posts on the website.}}',
      'Is something not for you? Choose "Not for me". Then we send you no more mail about it.',
    ],
    link: 'Choose what you get mail about',
  },
  digest: {
    name: 'Overview of new posts',
    subject: '{count, plural, one {Overview: one new post} other {Overview: # new posts}}',
    body: ['{count, plural, one {This post is new and fits you.} other {These # posts are new and fit you.}}'],
    after: [
      '{more, plural, =0 {} one {There is one more post on the website.} other {There are # more posts on the website.}}',
      'Is something not for you? Choose "Not for me". Then we send you no more mail about it.',
    ],
    link: 'Choose what you get mail about',
  },
};

/** Why a post fits, in English. */
export const FITS_EN: FitsTexts = {
  request: 'Somebody in {area} asks for help: {activity}.',
  offer: 'Somebody in {area} wants to help: {activity}.',
  search: 'Your search: {name}',
  sameActivity: 'You named this yourself.',
  sameGroup: 'This is much like what you named yourself.',
  sameArea: 'It is in your own neighbourhood.',
  nearby: 'It is very near.',
  cycling: 'You can get there by bicycle.',
  remote: 'It can be done by telephone or online.',
  far: 'Mind: it is further away.',
  sharedDayParts: 'You both have time on {parts}.',
  manyDayParts: 'You both have time at {count} moments in the week.',
  noDayParts: 'Mind: you chose other moments.',
  dayPart: '{day} {part, select, morning {morning} afternoon {afternoon} evening {evening} other {night}}',
  dateFits: 'The day suits.',
  otherDate: 'Mind: the day is not one that you chose.',
  languages: 'You both speak {languages}.',
  noLanguage: 'Mind: you named no language that you both speak.',
  exchange: 'You can help each other. One asks what the other offers.',
  see: 'See this post',
  notForMe: 'Not for me',
};
