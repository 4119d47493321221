import { GraphQLError } from 'graphql';
import { isUuid, type SignedIn } from '#kernel';
import type { Cursors } from '#platform';

/**
 * The sort key and id behind a cursor of one's own list, or null without one.
 * @throws GraphQLError BAD_USER_INPUT when the cursor is not of this list and this viewer.
 */
export function ownKeysOf(
  cursors: Cursors,
  list: string,
  { id }: SignedIn,
  after: string | null | undefined,
): string[] | null {
  if (after === null || after === undefined) return null;
  const keys = cursors.open(list, id, after);
  if (keys?.length !== 2 || !isUuid(keys[1] ?? ''))
    throw new GraphQLError('This cursor is not of this list.', { extensions: { code: 'BAD_USER_INPUT' } });
  return keys;
}
