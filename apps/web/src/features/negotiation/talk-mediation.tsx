import { inARow, labelInWords } from '#wording';

import { Button } from '../../components/button.js';
import { Heading } from '../../components/heading.js';
import { Paragraph } from '../../components/paragraph.js';
import { useDeed } from '../../lib/deed.js';
import { latestOf } from '../../lib/latest.rules.js';
import {
  AdoptSuggestionDocument,
  AskMediationDocument,
  StopMediationDocument,
} from '../../lib/graphql/generated/negotiation-moves.js';
import type { TalkShown } from './talk.rules.js';
import { useWords } from '../../lib/wording/wording.js';
import { Refusal } from './refused.js';
import { TermsList } from './terms-list.js';
import type { Reader } from './terms-told.rules.js';

interface TalkMediationProps {
  readonly talk: TalkShown;
  readonly reader: Reader;
  readonly onDone: (did: 'askMediation' | 'stopMediation' | 'adopt') => void;
}

/** The help of a broker: offered, asked for, there; always to be seen by both. */
export function TalkMediation({ talk, reader, onDone }: TalkMediationProps) {
  const say = useWords('negotiation');
  const ask = useDeed(AskMediationDocument);
  const stop = useDeed(StopMediationDocument);
  const { id: negotiationId, mediation, allowedMoves, other } = talk;
  const canAsk = allowedMoves.includes('askMediation');
  const canStop = allowedMoves.includes('stopMediation');
  if (mediation === null && !canAsk && talk.suggestion === null) return null;
  const mine = mediation?.step === (talk.yourSide === 'helper' ? 'askedByHelper' : 'askedByRequester');
  const step = mediation === null ? (talk.offersMediation ? 'offered' : 'none') : mine ? 'askedByYou' : mediation.step;
  return (
    <section className="tve-card" aria-labelledby="talk-mediation">
      <Heading level={2} id="talk-mediation">
        {say('mediationTitle')}
      </Heading>
      <Paragraph>{say('mediation', { step, name: other.firstName, broker: mediation?.mediator ?? '' })}</Paragraph>
      <Refusal refusal={latestOf(ask, stop).refusal} />
      <div className="tve-row">
        {canAsk ? (
          <Button
            kind={mediation === null && !talk.offersMediation ? 'subtle' : 'secondary'}
            isBusy={ask.isBusy}
            onClick={() => void ask.attempt({ negotiationId }).then((done) => done && onDone('askMediation'))}
          >
            {mediation === null ? say('askBroker') : say('agreeToBroker')}
          </Button>
        ) : null}
        {canStop ? (
          <Button
            kind="subtle"
            isBusy={stop.isBusy}
            onClick={() => void stop.attempt({ negotiationId }).then((done) => done && onDone('stopMediation'))}
          >
            {say('stopBroker')}
          </Button>
        ) : null}
      </div>
      <SuggestionOfBroker talk={talk} reader={reader} onDone={onDone} />
    </section>
  );
}

function SuggestionOfBroker({ talk, reader, onDone }: TalkMediationProps) {
  const say = useWords('negotiation');
  const adopt = useDeed(AdoptSuggestionDocument);
  const { suggestion } = talk;
  if (suggestion === null) return null;
  const { number, termsHash, openPoints } = suggestion;
  return (
    <>
      <Heading level={3}>{say('suggestionTitle')}</Heading>
      <Paragraph>{say('suggestionText')}</Paragraph>
      <TermsList terms={suggestion.terms} before={talk.standing?.terms ?? null} reader={reader} />
      {openPoints.length === 0 ? null : (
        <Paragraph>
          {say('openPoints', {
            points: inARow(
              openPoints.map((point) => labelInWords(point, reader.locale).toLowerCase()),
              reader.locale,
            ),
          })}
        </Paragraph>
      )}
      <Refusal refusal={adopt.refusal} />
      {talk.allowedMoves.includes('adopt') ? (
        <div className="tve-buttons">
          <Button
            isBusy={adopt.isBusy}
            onClick={() =>
              void adopt
                .attempt({ negotiationId: talk.id, suggestion: number, termsHash })
                .then((done) => done && onDone('adopt'))
            }
          >
            {say('adopt')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
