import { useEffect, useRef, useState, type ReactNode } from 'react';

interface ArrivalProps {
  /** It stood there from the beginning: nobody is brought here. */
  readonly waits?: boolean;
  readonly children: ReactNode;
}

/** What appeared after an action whose button is gone: reader and keyboard go on from here. */
export function Arrival({ waits = false, children }: ArrivalProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isFirst] = useState(waits);
  useEffect(() => {
    if (!isFirst) place.current?.focus();
  }, [isFirst]);
  return (
    <div ref={place} tabIndex={-1} className="tve-arrival">
      {children}
    </div>
  );
}
