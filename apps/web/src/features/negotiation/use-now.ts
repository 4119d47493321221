import { useEffect, useState } from 'react';

const MINUTE_MS = 60_000;

/** The moment, new each minute: what is said of it stays true while the page is open. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const clock = setInterval(() => setNow(new Date()), MINUTE_MS);
    return () => clearInterval(clock);
  }, []);
  return now;
}
