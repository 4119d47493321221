import { useNavigate } from 'react-router';

import { Button } from '../components/button.js';
import { useSession } from '../lib/session.js';
import { useWords } from '../lib/wording/wording.js';

/** On top of every page while a broker acts in the name of somebody: for whom, and a button to stop. */
export function Acting() {
  const say = useWords('app');
  const { me, actingFor, actFor } = useSession();
  const navigate = useNavigate();
  if (!actingFor) return null;
  const stop = async (): Promise<void> => {
    actFor(null);
    await navigate('/desk/people');
  };
  return (
    <section aria-label={say('actingLabel')} className="tve-acting">
      <p className="nl-paragraph">
        <strong>{say(me === null ? 'mayNotAct' : 'actingFor', { name: actingFor.firstName })}</strong>
      </p>
      <Button kind="secondary" onClick={() => void stop()}>
        {say('stopActing')}
      </Button>
    </section>
  );
}
