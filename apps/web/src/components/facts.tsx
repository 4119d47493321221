import type { ReactNode } from 'react';

/** Facts with their names, one below the other. */
export const Facts = ({ children }: { readonly children: ReactNode }) => <dl className="tve-facts">{children}</dl>;

interface FactProps {
  readonly name: string;
  readonly lines: readonly string[];
  /** What can be done about it. */
  readonly deed?: ReactNode;
}

/** One fact: its name, and what is said, in one line or more. */
export const Fact = ({ name, lines, deed }: FactProps) => (
  <div className="tve-fact">
    <dt>{name}</dt>
    {lines.map((line) => (
      <dd key={line} dir="auto">
        {line}
      </dd>
    ))}
    {deed === undefined ? null : <dd className="tve-fact__deed">{deed}</dd>}
  </div>
);
