import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { AreaTree } from '#areas';
import { AreaType } from '#areas/api';
import { InvalidInputError, Open, resultUnion, TooOftenError, UserError } from '#platform';

import type { CallBackView } from '../data/work-items.queries.js';
import type { CallBackForm } from '../domain/call-back.rules.js';
import type { CallBackAsked, HelpDeskView } from '../help-desk.service.js';

/** Far above the rule: longer texts are no honest mistake. */
const MOST_LETTERS = 5000;

const areaIn = (tree: AreaTree, code: string | null): AreaType | null => {
  const area = code === null ? undefined : tree.find(code);
  return area ? AreaType.from(area) : null;
};

@ObjectType({ description: 'Where people get help by telephone.' })
export class HelpDesk {
  @Open(() => String, { nullable: true, description: 'Number to phone (E.164); null where there is none.' })
  phone: string | null;

  @Open(() => String, { nullable: true, description: 'When it is answered, in Dutch words.' })
  hoursNl: string | null;

  @Open(() => String, { nullable: true, description: 'The same in English.' })
  hoursEn: string | null;

  @Open(() => AreaType, { nullable: true, description: 'The area asked about, or yours; null when neither is known.' })
  area: AreaType | null;

  @Open(() => Boolean, {
    nullable: true,
    description: 'Whether a broker works there, so that askCallBack is of use; null without an area.',
  })
  callsBack: boolean | null;

  static from({ phone, hours, areaCode, callsBack }: HelpDeskView, tree: AreaTree): HelpDesk {
    const area = areaIn(tree, areaCode);
    return Object.assign(new HelpDesk(), { phone, hoursNl: hours.nl, hoursEn: hours.en, area, callsBack });
  }
}

@ObjectType({ description: 'Somebody who would like to be phoned.' })
export class CallBack {
  @Open(() => String, { description: 'The number (E.164).' })
  phone: string;

  @Open(() => String, { description: 'What it is about; may be empty.' })
  words: string;

  @Open(() => String, { nullable: true, description: 'First name; null for somebody who was not signed in.' })
  firstName: string | null;

  static from(view: CallBackView): CallBack {
    return Object.assign(new CallBack(), view);
  }
}

@InputType({ description: 'A wish to be phoned.' })
export class CallBackInput implements CallBackForm {
  @Field(() => String, {
    nullable: true,
    defaultValue: null,
    description: 'The number to phone, as people write it. Left out: that of your account.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(MOST_LETTERS)
  phone: string | null;

  @Field(() => String, { defaultValue: '', description: 'What it is about, at most 500 characters; may be empty.' })
  @IsString()
  @MaxLength(MOST_LETTERS)
  words: string;

  @Field(() => ID, { nullable: true, defaultValue: null, description: 'Code of an area. Left out: where you live.' })
  @IsOptional()
  @IsString()
  @MaxLength(16)
  areaCode: string | null;
}

@ObjectType('CallBackAsked', { description: 'A broker of the area will phone.' })
export class CallBackAskedType {
  @Open(() => String, { description: 'The number (E.164).' })
  phone: string;

  @Open(() => AreaType, { nullable: true, description: 'Whose brokers phone; null when it was removed since.' })
  area: AreaType | null;

  static from({ phone, areaCode }: CallBackAsked, tree: AreaTree): CallBackAskedType {
    return Object.assign(new CallBackAskedType(), { phone, area: areaIn(tree, areaCode) });
  }
}

@ObjectType({ implements: () => [UserError], description: 'No broker works for this area: nobody would phone.' })
export class NoBrokerHereError extends UserError {
  static of(): NoBrokerHereError {
    return Object.assign(new NoBrokerHereError(), { message: 'No broker works for this area.' });
  }
}

export const AskCallBackResult = resultUnion('AskCallBackResult', 'What askCallBack answers.', [
  CallBackAskedType,
  InvalidInputError,
  NoBrokerHereError,
  TooOftenError,
]);

/** How every refusal of the help desk is shown. */
export const presentHelp = {
  InvalidInput: InvalidInputError.of,
  NoBrokerHere: NoBrokerHereError.of,
  TooOften: (e: { readonly retryAfterSeconds: number }) => TooOftenError.of(e.retryAfterSeconds),
};
