import { useMemo, useState, type ReactNode } from 'react';
import { useQuery, type TypedDocumentNode } from 'urql';

import { useWords } from '../lib/wording/wording.js';
import { Answered } from './answered.js';
import { Button } from './button.js';

const PAGE_SIZE = 20;

/** Reader and keyboard go on at the first one that was not there yet. */
const focusFirst = (list: HTMLUListElement | null): void => (list?.firstElementChild as HTMLElement | null)?.focus();

interface Paging {
  readonly first: number;
  readonly after?: string | null | undefined;
}

interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface PagedListProps<Data, Variables extends Paging, Node> {
  readonly document: TypedDocumentNode<Data, Variables>;
  /** Everything but where the page begins. */
  readonly variables: Omit<Variables, keyof Paging>;
  /** Types of answers of mutations after which the list is read anew, besides what stands in it. */
  readonly also?: readonly string[];
  readonly connectionOf: (data: Data) => Connection<Node> | null;
  readonly keyOf: (node: Node) => string;
  /** What is shown in place of an empty list. */
  readonly empty: ReactNode;
  readonly children: (node: Node) => ReactNode;
}

/** A list that is read in pages, one below the other. */
export function PagedList<Data, Variables extends Paging, Node>(props: PagedListProps<Data, Variables, Node>) {
  return <OnePage {...props} after={null} />;
}

function OnePage<Data, Variables extends Paging, Node>({
  after,
  ...props
}: PagedListProps<Data, Variables, Node> & { readonly after: string | null }) {
  const say = useWords('app');
  const [goesOn, setGoesOn] = useState(false);
  const { document, variables, also, connectionOf, keyOf, empty, children } = props;
  const types = also?.join(' ') ?? '';
  const context = useMemo(() => ({ additionalTypenames: types.split(' ') }), [types]);
  const query = useQuery({
    query: document as TypedDocumentNode<Data, Paging>,
    variables: { ...variables, first: PAGE_SIZE, after },
    context,
  });
  return (
    <Answered query={query}>
      {(data) => {
        const connection = connectionOf(data);
        if (!connection || (connection.edges.length === 0 && after === null && !connection.pageInfo.hasNextPage))
          return empty;
        const { edges, pageInfo } = connection;
        return (
          <>
            <ul
              ref={after === null ? undefined : focusFirst}
              className={`tve-list${after === null ? '' : ' tve-list--next'}`}
            >
              {edges.map(({ node }) => (
                <li key={keyOf(node)} className="tve-card" tabIndex={after === null ? undefined : -1}>
                  {children(node)}
                </li>
              ))}
            </ul>
            {!pageInfo.hasNextPage ? null : goesOn ? (
              <OnePage {...props} after={pageInfo.endCursor} />
            ) : (
              <div className="tve-buttons">
                <Button kind="secondary" onClick={() => setGoesOn(true)}>
                  {say('more')}
                </Button>
              </div>
            )}
          </>
        );
      }}
    </Answered>
  );
}
