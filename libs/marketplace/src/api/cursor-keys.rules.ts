import { GraphQLError } from 'graphql';
import { personOf, type Actor } from '#kernel';
import type { Cursors } from '#platform';

/** What a cursor belongs to: the viewer, and what the list was asked for. */
export const listFilter = (actor: Actor, filter = ''): string => `${personOf(actor) ?? ''}/${filter}`;

/**
 * The sort keys of a cursor, or null without one.
 * @throws GraphQLError BAD_USER_INPUT when the cursor is not of this list, this viewer and this filter.
 */
export function keysOf(
  cursors: Cursors,
  list: string,
  filter: string,
  after: string | null | undefined,
): string[] | null {
  if (after === null || after === undefined) return null;
  const keys = cursors.open(list, filter, after);
  if (keys === null)
    throw new GraphQLError('This cursor is not of this list.', { extensions: { code: 'BAD_USER_INPUT' } });
  return keys;
}
