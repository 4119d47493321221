import { useMemo, useState, type ReactNode } from 'react';
import { useLocation } from 'react-router';
import { useQuery, type TypedDocumentNode } from 'urql';

import { useWords } from '../lib/wording/wording.js';
import { Answered } from './answered.js';
import { Button } from './button.js';

const PAGE_SIZE = 20;

/** Pages after which more was shown, by where they stand in the history: who goes back finds them open. */
const opened = new Set<string>();

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
  return <OnePage {...props} after={null} arrives={false} />;
}

interface PageProps {
  readonly after: string | null;
  /** It was asked for just now, rather than found open. */
  readonly arrives: boolean;
}

function OnePage<Data, Variables extends Paging, Node>({
  after,
  arrives,
  ...props
}: PagedListProps<Data, Variables, Node> & PageProps) {
  const say = useWords('app');
  const { key } = useLocation();
  const { document, variables, also, connectionOf, keyOf, empty, children } = props;
  const place = `${key} ${JSON.stringify(variables)} ${after ?? ''}`;
  const [next, setNext] = useState<'shut' | 'open' | 'asked'>(() => (opened.has(place) ? 'open' : 'shut'));
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
            <ul ref={arrives ? focusFirst : undefined} className={`tve-list${after === null ? '' : ' tve-list--next'}`}>
              {edges.map(({ node }) => (
                <li key={keyOf(node)} className="tve-card" tabIndex={after === null ? undefined : -1}>
                  {children(node)}
                </li>
              ))}
            </ul>
            {!pageInfo.hasNextPage ? null : next !== 'shut' ? (
              <OnePage {...props} after={pageInfo.endCursor} arrives={next === 'asked'} />
            ) : (
              <div className="tve-buttons">
                <Button
                  kind="secondary"
                  onClick={() => {
                    opened.add(place);
                    setNext('asked');
                  }}
                >
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
