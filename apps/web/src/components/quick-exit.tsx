import { useWords } from '../lib/wording/wording.js';

/** Leaves to a harmless page that takes the place of this one, so that the back button does not return. */
export function QuickExit() {
  const say = useWords('app');
  return (
    <button
      type="button"
      className="nl-button nl-button--secondary tve-no-print"
      onClick={() => location.replace('https://www.buienradar.nl/')}
    >
      {say('quickExit')}
    </button>
  );
}
