import type { ReactNode } from 'react';

import { Heading } from '../../components/heading.js';

interface MineSectionProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the overview, with its heading. */
export const MineSection = ({ id, title, children }: MineSectionProps) => (
  <section aria-labelledby={id} className="tve-section">
    <Heading level={2} id={id}>
      {title}
    </Heading>
    {children}
  </section>
);
