import type { MediatedPartsFragment } from '../../lib/graphql/generated/mediation.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';

/** Everything that happened in talks, in order. */
export function TalksThread({ talks: { turns, helper, requester } }: { readonly talks: MediatedPartsFragment }) {
  const say = useWords('deskMatches');
  const { moment } = useMoments();
  const nameOf = (by: MediatedPartsFragment['turns'][number]['by']): string =>
    by === null ? say('saidNobody') : by === 'helper' ? helper.firstName : requester.firstName;
  return (
    <ol className="tve-list" aria-live="polite">
      {turns.map(({ number, at, by, byBroker, kind, message }) => (
        <li key={number} className={`tve-thread${byBroker === null ? '' : ' tve-thread--broker'}`}>
          <p className="nl-paragraph">
            <strong>{byBroker === null ? nameOf(by) : say('saidBroker', { name: byBroker })}</strong>{' '}
            {say('deed', { kind })} <span className="tve-soft">({moment(at)})</span>
          </p>
          {message === null ? null : (
            <p className="nl-paragraph tve-words" dir="auto">
              {message}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
