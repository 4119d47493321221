import { useEffect, useRef, type ReactNode } from 'react';

interface ArrivalHeadingProps {
  readonly level?: 2 | 3;
  readonly id?: string;
  readonly children: ReactNode;
}

/** The heading of what appeared after an action: reader and keyboard go on from here. */
export function ArrivalHeading({ level = 2, id, children }: ArrivalHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const Tag = `h${level}` as const;
  return (
    <Tag ref={heading} id={id} tabIndex={-1} className={`nl-heading nl-heading--level-${level} tve-arrival`}>
      {children}
    </Tag>
  );
}
