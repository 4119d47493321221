import type { ReactNode } from 'react';
import type { CombinedError, UseQueryResponse } from 'urql';

import { isOutsideMandate } from '../lib/refusal.js';
import { useWords } from '../lib/wording/wording.js';
import { Alert } from './alert.js';
import { Busy } from './busy.js';
import { Button } from './button.js';
import { Paragraph } from './paragraph.js';

interface AnsweredProps<Data> {
  readonly query:
    | UseQueryResponse<Data, never>
    | readonly [
        { readonly data?: Data; readonly error?: CombinedError | undefined; readonly fetching: boolean },
        (options?: object) => void,
      ];
  /** What is shown once it is there. */
  readonly children: (data: Data) => ReactNode;
}

/** What a query answered: waiting, a failure that can be tried again, or the answer; an old one stays while a new one comes. */
export function Answered<Data>({ query: [{ data, error }, again], children }: AnsweredProps<Data>) {
  const say = useWords('app');
  // An answer that failed as a whole has null for its data.
  if (data !== undefined && data !== null) return children(data);
  if (error === undefined) return <Busy />;
  if (isOutsideMandate(error))
    return (
      <Alert kind="warning">
        <Paragraph>{say('outsideMandate')}</Paragraph>
      </Alert>
    );
  return (
    <Alert kind="error">
      <Paragraph>{say('loadFailed')}</Paragraph>
      <Button kind="secondary" onClick={() => again({ requestPolicy: 'network-only' })}>
        {say('tryAgain')}
      </Button>
    </Alert>
  );
}
