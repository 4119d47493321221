import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router';

interface PageProps {
  readonly title: string;
  /** What stands in the tab of the browser when that is more than the title. */
  readonly tab?: string;
  readonly children: ReactNode;
}

/** A page: its one title, also in the tab of the browser; whoever came from another page goes on there. */
export function Page({ title, tab = title, children }: PageProps) {
  useEffect(() => {
    document.title = `${tab} - Tijd voor Elkaar`;
  }, [tab]);
  const { pathname } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The content has the focus only of who just came, or skipped the bar on top.
    if (document.activeElement?.id === 'content') heading.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <>
      <h1 ref={heading} tabIndex={-1} className="nl-heading nl-heading--level-1 tve-arrival">
        {title}
      </h1>
      {children}
    </>
  );
}
