import { useEffect, useRef, type ReactNode } from 'react';

interface OutcomeProps {
  readonly kind?: 'ok' | 'info';
  readonly children: ReactNode;
}

/** What came of a deed, in the place of what was pressed: reader and keyboard go on from here. */
export function Outcome({ kind = 'ok', children }: OutcomeProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className={`utrecht-alert utrecht-alert--${kind} tve-arrival`}>
      <div className="utrecht-alert__content">{children}</div>
    </div>
  );
}
