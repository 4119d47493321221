import { useEffect, useRef, useState, type ReactNode } from 'react';

interface ArrivalHeadingProps {
  readonly level?: 2 | 3;
  readonly id?: string;
  /** It came with the page: nobody is brought here. */
  readonly waits?: boolean;
  readonly children: ReactNode;
}

/** The heading of what appeared after an action: reader and keyboard go on from here. */
export function ArrivalHeading({ level = 2, id, waits = false, children }: ArrivalHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [isFirst] = useState(waits);
  useEffect(() => {
    if (!isFirst) heading.current?.focus();
  }, [isFirst]);
  const Tag = `h${level}` as const;
  return (
    <Tag ref={heading} id={id} tabIndex={-1} className={`nl-heading nl-heading--level-${level} tve-arrival`}>
      {children}
    </Tag>
  );
}
