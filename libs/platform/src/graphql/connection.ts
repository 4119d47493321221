import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import type { Type } from '@nestjs/common';

import { Open } from './access.js';

/** Where a page ends and whether more follow. */
@ObjectType({ description: 'Where this page ends (Relay).' })
export class PageInfo {
  @Open(() => String, { nullable: true, description: 'Give it as `after` to get the next page.' })
  endCursor: string | null;

  @Open(() => Boolean, { description: 'Whether more follow.' })
  hasNextPage: boolean;
}

/** Arguments of every list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { defaultValue: 20, description: 'How many, 1 to 50.' })
  @IsInt()
  @Min(1)
  @Max(50)
  first: number;

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  after?: string | null;
}

/** A page of a keyset list. */
export interface Connection<Node> {
  edges: { node: Node; cursor: string }[];
  pageInfo: PageInfo;
}

/** The Relay connection type of a node type: `<Name>Connection` and `<Name>Edge`. */
export function connectionOf<Node extends object>(node: Type<Node>, name: string): Type<Connection<Node>> {
  @ObjectType(`${name}Edge`, { description: 'An item of a list with its cursor.' })
  class Edge {
    @Open(() => node, { description: 'The item.' })
    node: Node;

    @Open(() => String, { description: 'Its place in the list; opaque.' })
    cursor: string;
  }
  @ObjectType(`${name}Connection`, { description: 'A page of a list (Relay).' })
  class ConnectionType {
    @Open(() => [Edge], { description: 'The items of this page, in order.' })
    edges: Edge[];

    @Open(() => PageInfo, { description: 'Where this page ends.' })
    pageInfo: PageInfo;
  }
  return ConnectionType;
}

/** Makes a page of rows that were asked for with one more than `first`. */
export function pageOf<Row, Node>(
  rows: readonly Row[],
  first: number,
  nodeOf: (row: Row) => Node,
  cursorOf: (row: Row) => string,
): Connection<Node> {
  const edges = rows.slice(0, first).map((row) => ({
    node: nodeOf(row),
    // Signed when it is read: hardly anybody asks for the cursor of each item.
    get cursor() {
      return cursorOf(row);
    },
  }));
  return { edges, pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: rows.length > first } };
}
