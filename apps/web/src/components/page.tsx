import { useEffect, type ReactNode } from 'react';

import { Heading } from './heading.js';

interface PageProps {
  readonly title: string;
  /** What stands in the tab of the browser when that is more than the title. */
  readonly tab?: string;
  readonly children: ReactNode;
}

/** A page: its one title, also in the tab of the browser. */
export function Page({ title, tab = title, children }: PageProps) {
  useEffect(() => {
    document.title = `${tab} - Tijd voor Elkaar`;
  }, [tab]);
  return (
    <>
      <Heading level={1}>{title}</Heading>
      {children}
    </>
  );
}
