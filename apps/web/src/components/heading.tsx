import type { ReactNode } from 'react';

interface HeadingProps {
  readonly level: 1 | 2 | 3 | 4;
  readonly id?: string;
  readonly children: ReactNode;
}

/** A heading of some level. */
export function Heading({ level, id, children }: HeadingProps) {
  const Tag = `h${level}` as const;
  return (
    <Tag id={id} className={`nl-heading nl-heading--level-${level}`}>
      {children}
    </Tag>
  );
}
