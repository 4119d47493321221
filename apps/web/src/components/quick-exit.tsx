import { leaveQuickly } from '../lib/leave-quickly.js';
import { useWords } from '../lib/wording/wording.js';

/** Leaves to a harmless page, so that the back button does not return; on every page that shows what people say. */
export function QuickExit() {
  const say = useWords('app');
  return (
    <button type="button" className="nl-button nl-button--secondary tve-no-print" onClick={leaveQuickly}>
      {say('quickExit')}
    </button>
  );
}
