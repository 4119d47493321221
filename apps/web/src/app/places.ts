/** How far down each page of the history was left, in CSS pixels, by the name of the page. */
type Places = Record<string, number>;

const KEPT = 'places';
const LONGEST_WAIT_MS = 3_000;
/** What people do who want to be elsewhere. */
const OWN_WAYS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

function readPlaces(): Places {
  try {
    return JSON.parse(sessionStorage.getItem(KEPT) ?? '{}') as Places;
  } catch {
    return {};
  }
}

const places = readPlaces();

/** Notes where one is on the page of that name, until the answer is called; what was noted outlives a reload. */
export function notePlaces(nameOf: () => string): () => void {
  // The browser would go there before the content is there.
  history.scrollRestoration = 'manual';
  const note = (): void => {
    places[nameOf()] = window.scrollY;
  };
  const keep = (): void => {
    try {
      sessionStorage.setItem(KEPT, JSON.stringify(places));
    } catch {
      // A full or closed store: pages then begin at their top.
    }
  };
  window.addEventListener('scroll', note, { passive: true });
  window.addEventListener('pagehide', keep);
  if (wasThere()) bringBackTo(nameOf());
  return () => {
    window.removeEventListener('scroll', note);
    window.removeEventListener('pagehide', keep);
  };
}

/** Whether the browser comes back to this address, rather than goes there anew. */
const wasThere = (): boolean => {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'reload' || entry?.type === 'back_forward';
};

/** Goes where the page of that name was left as soon as its content reaches so far; not after somebody went elsewhere. */
export function bringBackTo(name: string): () => void {
  const place = places[name];
  if (place === undefined || place === 0) {
    window.scrollTo(0, 0);
    return () => undefined;
  }
  const end = new AbortController();
  const { signal } = end;
  const stop = (): void => end.abort();
  const go = (): void => {
    window.scrollTo(0, place);
    if (Math.abs(window.scrollY - place) < 2) stop();
  };
  const grows = new ResizeObserver(go);
  const late = setTimeout(stop, LONGEST_WAIT_MS);
  signal.addEventListener('abort', () => {
    grows.disconnect();
    clearTimeout(late);
  });
  for (const way of OWN_WAYS) window.addEventListener(way, stop, { signal, passive: true });
  grows.observe(document.body);
  go();
  return stop;
}
