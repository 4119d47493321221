import { err, ok, plainLine, type Locale, type Result } from '#kernel';

/** Something in the sign-up form cannot be used. */
export interface AccountInputError {
  readonly kind: 'InvalidInput';
  readonly field: 'email' | 'firstName' | 'password';
  readonly rule: 'form' | 'tooShort' | 'tooLong';
  readonly bound: number | null;
}

/** What somebody fills in to make an account. */
export interface SignUpForm {
  readonly email: string;
  readonly firstName: string;
  readonly locale: Locale;
  /** Null for people who sign in by mail link alone. */
  readonly password: string | null;
}

const EMAIL =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/;
const EMAIL_MOST = 254;
const NAME_MOST = 40;
const PASSWORD_LEAST = 10;
const PASSWORD_MOST = 200;

/** An address in the one form that is stored, or the reason why not. */
export function checkEmail(text: string): Result<string, AccountInputError> {
  const email = text.trim().toLowerCase();
  if (email.length > EMAIL_MOST) return refused('email', 'tooLong', EMAIL_MOST);
  return EMAIL.test(email) ? ok(email) : refused('email', 'form');
}

/** What to call somebody of whom the address alone is known, until this person says otherwise. */
export function nameOfAddress(email: string): string {
  const [word] = /\p{L}+/u.exec(email) ?? ['nieuw'];
  return `${word.charAt(0).toUpperCase()}${word.slice(1, NAME_MOST)}`;
}

/** A first name of 1 to 40 characters, NFC, without unseen characters. */
export function checkFirstName(text: string): Result<string, AccountInputError> {
  const name = plainLine(text);
  if (name.length > NAME_MOST) return refused('firstName', 'tooLong', NAME_MOST);
  return /\p{L}/u.test(name) ? ok(name) : refused('firstName', 'form');
}

/** The form in the shape that is stored; a password has 10 to 200 characters and no other rule (NIST SP 800-63B). */
export function checkSignUp(form: SignUpForm): Result<SignUpForm, AccountInputError> {
  const email = checkEmail(form.email);
  if (!email.ok) return email;
  const firstName = checkFirstName(form.firstName);
  if (!firstName.ok) return firstName;
  if (form.password !== null && form.password.length < PASSWORD_LEAST)
    return refused('password', 'tooShort', PASSWORD_LEAST);
  if (form.password !== null && form.password.length > PASSWORD_MOST)
    return refused('password', 'tooLong', PASSWORD_MOST);
  return ok({ ...form, email: email.value, firstName: firstName.value });
}

const refused = (
  field: AccountInputError['field'],
  rule: AccountInputError['rule'],
  bound: number | null = null,
): Result<never, AccountInputError> => err({ kind: 'InvalidInput', field, rule, bound });
