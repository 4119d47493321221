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

/** What stands around the reasons, in English. */
export const FITS_EN: FitsTexts = {
  request: 'Somebody in {area} asks for help: {activity}.',
  offer: 'Somebody in {area} wants to help: {activity}.',
  search: 'Your search: {name}',
  see: 'See this post',
  notForMe: 'Not for me',
};
