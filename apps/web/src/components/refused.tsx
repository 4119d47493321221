import type { ReactNode } from 'react';

import { Alert } from './alert.js';
import { Paragraph } from './paragraph.js';

interface RefusedProps {
  readonly by: { readonly refused: string | undefined };
  /** What can be done now. */
  readonly children?: ReactNode;
}

/** Why something was not done; nothing when it was. */
export const Refused = ({ by, children }: RefusedProps) =>
  by.refused === undefined ? null : (
    <Alert kind="error">
      <Paragraph>{by.refused}</Paragraph>
      {children}
    </Alert>
  );
