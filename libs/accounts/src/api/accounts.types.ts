import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import type { Locale, Role, SignedIn } from '#kernel';
import { InvalidInputError, Open, resultUnion, TooOftenError, UserError } from '#platform';

export const Locales = { nl: 'nl', en: 'en' } as const;
registerEnumType(Locales, { name: 'Locale', description: 'A language of screens and mails.' });

@ObjectType({ description: 'You, as the product knows you.' })
export class Me {
  @Open(() => ID, { description: 'Your id.' })
  id: string;

  @Open(() => [String], { description: 'What you may be: resident, broker, coordinator, administrator.' })
  roles: Role[];

  @Open(() => [String], { description: 'Codes of the areas that you are broker of.' })
  brokerOf: string[];

  @Open(() => String, {
    description:
      'The language you are answered in, nl or en: that of your screen when it says one, else that of your mails.',
  })
  locale: Locale;

  @Open(() => ID, { nullable: true, description: 'The broker who acts in your name now; null when you do yourself.' })
  actedBy: string | null;

  static from(actor: SignedIn): Me {
    return Object.assign(new Me(), {
      id: actor.id,
      roles: [...actor.roles],
      brokerOf: [...actor.brokerOf],
      locale: actor.locale,
      actedBy: actor.actedBy ?? null,
    });
  }
}

@ObjectType({ description: 'In which language you are written to.' })
export class MailLanguage {
  @Open(() => Locales, { description: 'nl or en.' })
  locale: Locale;

  static of(locale: Locale): MailLanguage {
    return Object.assign(new MailLanguage(), { locale });
  }
}

@InputType({ description: 'What somebody fills in to make an account.' })
export class SignUpInput {
  @Field({ description: 'E-mail address.' })
  @IsString()
  @MaxLength(1000)
  email: string;

  @Field({ description: 'First name, 1 to 40 characters.' })
  @IsString()
  @MaxLength(1000)
  firstName: string;

  @Field(() => String, { defaultValue: 'nl', description: 'nl or en.' })
  @IsIn(['nl', 'en'])
  locale: Locale;

  @Field(() => String, { nullable: true, description: '10 to 200 characters; without it you sign in by mail link.' })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  password?: string | null;
}

@ObjectType({
  description:
    'If the address can be used, a mail with a link is on its way. It works for ten minutes in this browser.',
})
export class LinkSent {
  @Open(() => Boolean, { description: 'Always true.' })
  sent: boolean;

  static of(): LinkSent {
    return Object.assign(new LinkSent(), { sent: true });
  }
}

@ObjectType({ description: 'You are signed in; the cookie is set.' })
export class SignedInNow {
  @Open(() => ID, { description: 'Your id.' })
  personId: string;

  static of(personId: string): SignedInNow {
    return Object.assign(new SignedInNow(), { personId });
  }
}

@ObjectType({ description: 'Sessions that ended.' })
export class SignedOut {
  @Open(() => Int, { description: 'How many.' })
  sessions: number;

  static of(sessions: number): SignedOut {
    return Object.assign(new SignedOut(), { sessions });
  }
}

@ObjectType({ implements: () => [UserError], description: 'Address and password do not belong together.' })
export class WrongCredentialsError extends UserError {
  static of(): WrongCredentialsError {
    return Object.assign(new WrongCredentialsError(), { message: 'Address and password do not belong together.' });
  }
}

@ObjectType({
  implements: () => [UserError],
  description: 'The link was used, is too old, or belongs to another browser.',
})
export class LinkNotUsableError extends UserError {
  static of(): LinkNotUsableError {
    return Object.assign(new LinkNotUsableError(), {
      message: 'This link cannot be used any more; ask for a new one.',
    });
  }
}

@ObjectType({ implements: () => [UserError], description: 'Accounts are made by the municipality here.' })
export class SignUpClosedError extends UserError {
  static of(): SignUpClosedError {
    return Object.assign(new SignUpClosedError(), { message: 'Accounts are made by the municipality here.' });
  }
}

export const SignUpResult = resultUnion('SignUpResult', 'What signUp answers.', [
  LinkSent,
  InvalidInputError,
  TooOftenError,
  SignUpClosedError,
]);
export const AskSignInLinkResult = resultUnion('AskSignInLinkResult', 'What askSignInLink answers.', [
  LinkSent,
  InvalidInputError,
  TooOftenError,
]);
export const SignInWithPasswordResult = resultUnion('SignInWithPasswordResult', 'What signInWithPassword answers.', [
  SignedInNow,
  WrongCredentialsError,
  TooOftenError,
]);
export const SpendSignInLinkResult = resultUnion('SpendSignInLinkResult', 'What spendSignInLink answers.', [
  SignedInNow,
  LinkNotUsableError,
]);
