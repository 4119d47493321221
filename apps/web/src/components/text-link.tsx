import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** A link in a text. */
export const TextLink = ({ to, children }: { readonly to: string; readonly children: ReactNode }) => (
  <Link className="nl-link" to={to}>
    {children}
  </Link>
);
