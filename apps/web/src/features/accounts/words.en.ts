import type { Translated } from '../../lib/wording/catalogues.js';
import type nl from './words.nl.js';

const en: Translated<typeof nl> = {
  logInTitle: 'Sign in',
  logInIntro: 'Fill in your e-mail address. You get a mail with a link.',
  email: 'E-mail address',
  firstName: 'First name',
  firstNameHint: 'Neighbours see your first name only.',
  password: 'Password',
  sendLink: 'Send me a link',
  withPassword: 'Sign in with a password',
  logIn: 'Sign in',
  wrong: 'The e-mail address or the password is not right.',
  linkSentTitle: 'Look in your mail',
  linkSent: 'We send a link to {email}. It works for ten minutes, in this browser.',
  noAccount: 'Do you have no account yet?',
  signUpTitle: 'Make an account',
  signUp: 'Make an account',
  signUpClosed: 'You cannot make an account here now. Phone the social broker.',
  logOut: 'Sign out',
};
export default en;
