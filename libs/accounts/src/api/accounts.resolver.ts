import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor, Locale, SignedIn } from '#kernel';
import {
  Anyone,
  CurrentActor,
  CurrentRequest,
  InvalidInputError,
  show,
  SignedInOnly,
  TooOftenError,
  type RequestContext,
} from '#platform';

import { AccountsService } from '../accounts.service.js';
import { SessionsService } from '../sessions.service.js';
import { SignInService } from '../sign-in.service.js';
import {
  AskSignInLinkResult,
  LinkNotUsableError,
  LinkSent,
  Locales,
  MailLanguage,
  Me,
  SignedInNow,
  SignedOut,
  SignInWithPasswordResult,
  SignUpClosedError,
  SignUpInput,
  SignUpResult,
  SpendSignInLinkResult,
  WrongCredentialsError,
} from './accounts.types.js';
import { browserOf, clearSession, setSession } from './cookies.rules.js';

const present = {
  InvalidInput: InvalidInputError.of,
  TooOften: (e: { retryAfterSeconds: number }) => TooOftenError.of(e.retryAfterSeconds),
  WrongCredentials: () => WrongCredentialsError.of(),
  LinkNotUsable: () => LinkNotUsableError.of(),
  SignUpClosed: () => SignUpClosedError.of(),
};

@Resolver()
export class AccountsResolver {
  constructor(
    private readonly accounts: AccountsService,
    private readonly signIn: SignInService,
    private readonly sessions: SessionsService,
  ) {}

  @Query(() => Me, { nullable: true, description: 'You, or null when you are not signed in.' })
  @Anyone()
  me(@CurrentActor() actor: Actor): Me | null {
    return actor.kind === 'person' ? Me.from(actor) : null;
  }

  @Mutation(() => SignUpResult, {
    description: 'Make an account. A mail with a link follows; the answer does not tell whether the address was known.',
  })
  @Anyone()
  async signUp(
    @Args('input') input: SignUpInput,
    @CurrentRequest() request: RequestContext,
  ): Promise<typeof SignUpResult> {
    const form = { ...input, password: input.password ?? null };
    return show(await this.signIn.signUp(form, browserOf(request)), LinkSent.of, present);
  }

  @Mutation(() => AskSignInLinkResult, { description: 'Mail me a link to sign in with.' })
  @Anyone()
  async askSignInLink(
    @Args('email') email: string,
    @CurrentRequest() request: RequestContext,
  ): Promise<typeof AskSignInLinkResult> {
    return show(await this.signIn.askLink(email, browserOf(request)), LinkSent.of, present);
  }

  @Mutation(() => SignInWithPasswordResult, { description: 'Sign in with address and password.' })
  @Anyone()
  async signInWithPassword(
    @Args('email') email: string,
    @Args('password') password: string,
    @CurrentRequest() request: RequestContext,
  ): Promise<typeof SignInWithPasswordResult> {
    const begun = await this.signIn.withPassword(email, password, browserOf(request));
    if (begun.ok) setSession(request, begun.value.token);
    return show(begun, ({ personId }) => SignedInNow.of(personId), present);
  }

  @Mutation(() => SpendSignInLinkResult, {
    description: 'Use the link from the mail: once, within ten minutes, in the browser that asked.',
  })
  @Anyone()
  async spendSignInLink(
    @Args('link') link: string,
    @CurrentRequest() request: RequestContext,
  ): Promise<typeof SpendSignInLinkResult> {
    const begun = await this.signIn.spendLink(link, browserOf(request));
    if (begun.ok) setSession(request, begun.value.token);
    return show(begun, ({ personId }) => SignedInNow.of(personId), present);
  }

  @Query(() => MailLanguage, { description: 'The language of your mails.' })
  @SignedInOnly()
  async myMailLanguage(@CurrentActor() actor: SignedIn): Promise<MailLanguage> {
    return MailLanguage.of(await this.accounts.mailLanguage(actor));
  }

  @Mutation(() => MailLanguage, { description: 'Choose the language of your mails; your screens keep their own.' })
  @SignedInOnly()
  async chooseMailLanguage(
    @CurrentActor() actor: SignedIn,
    @Args('locale', { type: () => Locales, description: 'nl or en.' }) locale: Locale,
  ): Promise<MailLanguage> {
    await this.accounts.chooseMailLanguage(actor, locale);
    return MailLanguage.of(locale);
  }

  @Mutation(() => SignedOut, { description: 'Sign out in this browser.' })
  @SignedInOnly()
  async signOut(@CurrentRequest() request: RequestContext): Promise<SignedOut> {
    await this.sessions.end(request.cookieHeader);
    clearSession(request);
    return SignedOut.of(1);
  }

  @Mutation(() => SignedOut, { description: 'Sign out in every browser, this one too.' })
  @SignedInOnly()
  async signOutEverywhere(
    @CurrentActor() actor: SignedIn,
    @CurrentRequest() request: RequestContext,
  ): Promise<SignedOut> {
    const ended = await this.sessions.endAll(actor);
    clearSession(request);
    return SignedOut.of(ended);
  }
}
