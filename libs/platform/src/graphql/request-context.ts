import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type DataLoader from 'dataloader';
import type { Actor } from '#kernel';

import type { Acting } from '../auth/acting.js';

/** What a resolver knows of the request: who, from where, how to set a cookie, and the loaders of this request. */
export interface RequestContext {
  readonly actor: Actor;
  /** Checks and notes what a broker does in the actor's name; null (or absent) when people act for themselves. */
  readonly acting?: Acting | null;
  /** Client address, for rate limits alone. */
  readonly address: string;
  readonly cookieHeader: string | undefined;
  readonly setCookie: (header: string) => void;
  readonly loaders: Loaders;
}

/** DataLoaders of one request, made when they are first asked for; the viewer is part of what they load. */
export class Loaders {
  private readonly made = new Map<object, unknown>();

  /** The loader that `make` makes, once per request; `owner` (a service) is its identity. */
  get<Key, Value>(owner: object, make: () => DataLoader<Key, Value>): DataLoader<Key, Value> {
    let loader = this.made.get(owner) as DataLoader<Key, Value> | undefined;
    if (!loader) this.made.set(owner, (loader = make()));
    return loader;
  }
}

/** The person who calls. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor =>
    GqlExecutionContext.create(context).getContext<RequestContext>().actor,
);

/** The whole request context; only for cookies, addresses and loaders. */
export const CurrentRequest = createParamDecorator((_: unknown, context: ExecutionContext): RequestContext =>
  GqlExecutionContext.create(context).getContext<RequestContext>(),
);
