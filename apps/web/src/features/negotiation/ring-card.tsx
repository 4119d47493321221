import { useState } from 'react';
import { howFar, momentInWords } from '#wording';

import { Button, ButtonLink } from '../../components/button.js';
import { Heading } from '../../components/heading.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextField } from '../../components/text-field.js';
import { useDeed } from '../../lib/deed.js';
import {
  AcceptRingDocument,
  AskRingChangeDocument,
  DeclineRingDocument,
  type MyRingsQuery,
} from '../../lib/graphql/generated/negotiation-rings.js';
import { useDraft } from '../../lib/kept.js';
import { ZONE } from '../../lib/wording/moments.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';
import { Confirm } from './confirm.js';
import { Refusal } from './refused.js';
import { TermsList } from './terms-list.js';
import type { Reader } from './terms-told.rules.js';
import { useNow } from './use-now.js';

type Ring = MyRingsQuery['myRings'][number];
type Leg = Ring['legs'][number];

/** One ring: your part first, what the others do, and your answer. */
export function RingCard({ ring, onDone }: { readonly ring: Ring; readonly onDone: () => void }) {
  const say = useWords('agreements');
  const { locale } = useLanguage();
  const now = useNow();
  const [did, setDid] = useState<string | null>(null);
  const { broker, state, legs, answerBy, youSaidYes, yourWish } = ring;
  const until = answerBy === null ? null : new Date(answerBy);
  const isMine = (leg: Leg): boolean => leg.helper.isYou || leg.helped.isYou;
  const done = (what: string): void => {
    setDid(what);
    onDone();
  };
  return (
    <li className="tve-card">
      <Heading level={2}>{say('ringOf', { broker })}</Heading>
      <Paragraph>{say('ringState', { state, youSaidYes: youSaidYes ? 'yes' : 'no' })}</Paragraph>
      {until === null || state !== 'proposed' ? null : (
        <Paragraph>
          {say('answerUntil', {
            moment: momentInWords(until, ZONE, locale, now),
            far: howFar(until, ZONE, locale, now),
          })}
        </Paragraph>
      )}
      <div role="status">{did === null ? null : <Paragraph>{say('ringDid', { did })}</Paragraph>}</div>
      {legs.filter(isMine).map((leg) => (
        <RingLeg key={leg.number} leg={leg} />
      ))}
      <Heading level={3}>{say('ringOthers')}</Heading>
      <ul>
        {legs
          .filter((leg) => !isMine(leg))
          .map((leg) => (
            <li key={leg.number}>
              {say('ringLeg', {
                helper: leg.helper.firstName,
                helped: leg.helped.firstName,
                what: leg.terms.activity?.name ?? leg.terms.task,
              })}
            </li>
          ))}
      </ul>
      {yourWish === null ? null : <Paragraph>{say('ringWish', { words: yourWish })}</Paragraph>}
      {state === 'proposed' ? <RingAnswer ring={ring} onDone={done} /> : null}
    </li>
  );
}

function RingLeg({ leg }: { readonly leg: Leg }) {
  const say = useWords('agreements');
  const { locale } = useLanguage();
  const reader: Reader = {
    side: leg.helper.isYou ? 'helper' : 'requester',
    helper: leg.helper.firstName,
    requester: leg.helped.firstName,
    locale,
    now: useNow(),
  };
  return (
    <>
      <Heading level={3}>
        {say('ringMine', { side: reader.side ?? 'helper', helper: leg.helper.firstName, helped: leg.helped.firstName })}
      </Heading>
      <TermsList terms={leg.terms} reader={reader} />
      {leg.agreementId === null ? null : (
        <ButtonLink to={`/agreements/${leg.agreementId}`}>{say('toAgreement')}</ButtonLink>
      )}
    </>
  );
}

function RingAnswer({ ring, onDone }: { readonly ring: Ring; readonly onDone: (did: string) => void }) {
  const say = useWords('agreements');
  const common = useWords('app');
  const accept = useDeed(AcceptRingDocument);
  const decline = useDeed(DeclineRingDocument);
  const ask = useDeed(AskRingChangeDocument);
  const [open, setOpen] = useState<'decline' | 'wish' | null>(null);
  const [words, setWords, forget] = useDraft(`ring:${ring.id}:${ring.version}`, '');
  const { id: ringId, version, hash } = ring;
  if (open === 'decline')
    return (
      <Confirm
        title={say('ringNoTitle')}
        yes={say('ringNo')}
        isBusy={decline.isBusy}
        refusal={decline.refusal}
        onYes={() => void decline.attempt({ ringId }).then((done) => done && onDone('no'))}
        onNo={() => setOpen(null)}
      >
        <Paragraph>{say('ringNoText')}</Paragraph>
      </Confirm>
    );
  if (open === 'wish')
    return (
      <div className="tve-panel">
        <TextField
          label={say('ringWishLabel')}
          hint={say('ringWishHint')}
          lines={3}
          maxLength={1000}
          value={words}
          onChange={setWords}
        />
        <Refusal refusal={ask.refusal} />
        <div className="tve-buttons">
          <Button
            isBusy={ask.isBusy}
            onClick={() =>
              void ask.attempt({ ringId, version, words }).then((done) => {
                if (!done) return;
                forget();
                setOpen(null);
                onDone('wish');
              })
            }
          >
            {say('ringWishSend')}
          </Button>
          <Button kind="secondary" onClick={() => setOpen(null)}>
            {common('cancel')}
          </Button>
        </div>
      </div>
    );
  return (
    <>
      <Refusal refusal={accept.refusal} />
      <div className="tve-buttons">
        {ring.youSaidYes ? null : (
          <>
            <Button
              isBusy={accept.isBusy}
              onClick={() => void accept.attempt({ ringId, version, hash }).then((done) => done && onDone('yes'))}
            >
              {say('ringYes')}
            </Button>
            {ring.yourWish === null ? (
              <Button kind="secondary" onClick={() => setOpen('wish')}>
                {say('ringChange')}
              </Button>
            ) : null}
          </>
        )}
        <Button kind="subtle" onClick={() => setOpen('decline')}>
          {say('ringNo')}
        </Button>
      </div>
    </>
  );
}
