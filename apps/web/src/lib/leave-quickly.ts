/** A page that anybody may have looked at. */
const NEUTRAL = 'https://www.buienradar.nl/';
const LONGEST_WAIT_MS = 300;

const thenOnce = (next: () => void): void => window.addEventListener('popstate', next, { once: true });

/**
 * Leaves for a harmless page that takes the place of every page that was looked at here: the back button leads to what
 * was before this website, the forward button to its first page at most.
 *
 * What no page can do: empty the browser's own list of visited pages, or close other tabs. Pages of this website stay
 * behind the back button when they were there before the app was loaded in this tab: a typed address, a link in a mail.
 */
export function leaveQuickly(): void {
  // Nothing of it is seen from now on, however long the neutral page takes.
  document.documentElement.hidden = true;
  document.title = '';
  const leave = (): void => location.replace(NEUTRAL);
  setTimeout(leave, LONGEST_WAIT_MS);
  const dropWhatIsAhead = (): void => {
    thenOnce(leave);
    history.pushState(null, '', '/');
    history.back();
  };
  const steps = stepsHere();
  if (steps === 0) dropWhatIsAhead();
  else {
    thenOnce(dropWhatIsAhead);
    history.go(-steps);
  }
}

/** How many pages of the app lie behind this one; the router counts them. */
const stepsHere = (): number => (history.state as { readonly idx?: number } | null)?.idx ?? 0;
