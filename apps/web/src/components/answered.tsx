import type { ReactNode } from 'react';
import type { UseQueryResponse } from 'urql';

import { useWords } from '../lib/wording/wording.js';
import { Alert } from './alert.js';
import { Busy } from './busy.js';
import { Button } from './button.js';
import { Paragraph } from './paragraph.js';

interface AnsweredProps<Data> {
  readonly query:
    | UseQueryResponse<Data, never>
    | readonly [
        { readonly data?: Data; readonly error?: unknown; readonly fetching: boolean },
        (options?: object) => void,
      ];
  /** What is shown once it is there. */
  readonly children: (data: Data) => ReactNode;
}

/** What a query answered: waiting, a failure that can be tried again, or the answer; an old one stays while a new one comes. */
export function Answered<Data>({ query: [{ data, error }, again], children }: AnsweredProps<Data>) {
  const say = useWords('app');
  if (data !== undefined) return children(data);
  if (error === undefined) return <Busy />;
  return (
    <Alert kind="error">
      <Paragraph>{say('loadFailed')}</Paragraph>
      <Button kind="secondary" onClick={() => again({ requestPolicy: 'network-only' })}>
        {say('tryAgain')}
      </Button>
    </Alert>
  );
}
