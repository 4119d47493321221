import { useState } from 'react';

import { Button } from '../../components/button.js';
import { DeedForm } from '../../components/deed-form.js';
import { Outcome } from '../../components/outcome.js';
import { Paragraph } from '../../components/paragraph.js';
import { Select } from '../../components/select.js';
import { TextField } from '../../components/text-field.js';
import { useDeed } from '../../lib/deed.js';
import { ProposeRingDocument } from '../../lib/graphql/generated/matches.js';
import { useDraft } from '../../lib/kept.js';
import { useWords } from '../../lib/wording/wording.js';
import { EMPTY_LEG, ringInput, type FoundLeg, type LegDraft } from './ring.rules.js';

const PLACES = ['atRequester', 'atHelper', 'byPhone', 'online'] as const;

/** Proposes a ring that was found: a moment and a place for each of its legs. */
export function ProposeRing({ id, legs }: { readonly id: string; readonly legs: readonly FoundLeg[] }) {
  const say = useWords('deskMatches');
  const desk = useWords('brokerage');
  const [isOpen, setIsOpen] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const [drafts, change, done] = useDraft<readonly LegDraft[]>(
    `ring:${id}`,
    legs.map(() => EMPTY_LEG),
  );
  const deed = useDeed(ProposeRingDocument, (answer) => {
    switch (answer.__typename) {
      case 'RingNotPossibleError':
        return say('ringNotPossible', { leg: answer.leg ?? 0 });
      case 'PaidWorkError':
        return say('paidWork', { found: answer.found });
      default:
        return undefined;
    }
  });
  const changeLeg = (at: number, part: Partial<LegDraft>): void =>
    change(drafts.map((draft, one) => (one === at ? { ...draft, ...part } : draft)));
  const ask = async (): Promise<void> => {
    if (!(await deed.attempt({ legs: ringInput(legs, drafts) }))) return;
    done();
    setIsAsked(true);
  };
  if (isAsked)
    return (
      <Outcome>
        <Paragraph>{say('ringProposed')}</Paragraph>
      </Outcome>
    );
  return (
    <>
      <Button kind="secondary" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {say('proposeRing')}
      </Button>
      {isOpen ? (
        <DeedForm deed={deed} send={say('ringSend')} onSend={() => void ask()}>
          <Paragraph>{say('ringIntro')}</Paragraph>
          {legs.map(({ helperId, offer, request }, at) => (
            <div key={helperId}>
              <TextField
                label={say('ringStart', { helper: offer.author.firstName, helped: request.author.firstName })}
                error={deed.errorOf(`legs.${at}.start`)}
                type="datetime-local"
                value={drafts[at]?.start ?? ''}
                onChange={(start) => changeLeg(at, { start })}
              />
              <TextField
                label={say('ringMinutes')}
                type="number"
                inputMode="numeric"
                min={15}
                max={1440}
                step={15}
                value={drafts[at]?.minutes ?? ''}
                onChange={(minutes) => changeLeg(at, { minutes })}
              />
              <Select
                label={desk('term', { term: 'place' })}
                choices={PLACES.map((value) => ({ value, text: desk('place', { place: value }) }))}
                value={drafts[at]?.where ?? null}
                onChange={(where) => changeLeg(at, { where: where ?? 'atRequester' })}
              />
            </div>
          ))}
        </DeedForm>
      ) : null}
    </>
  );
}
