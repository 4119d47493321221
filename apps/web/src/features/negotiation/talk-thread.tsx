import { inARow, labelInWords, momentInWords } from '#wording';

import { Button } from '../../components/button.js';
import { Heading } from '../../components/heading.js';
import { ReadAloud } from '../../components/read-aloud.js';
import type { TalkShown } from './talk.rules.js';
import { useWords } from '../../lib/wording/wording.js';
import { openQuestionsOf } from './talk.rules.js';
import { TermsList } from './terms-list.js';
import type { Reader } from './terms-told.rules.js';

interface TalkThreadProps {
  readonly talk: TalkShown;
  readonly reader: Reader;
  /** Answers a question of the other; not there when nothing can be said. */
  readonly onAnswer: ((question: number) => void) | null;
}

type Turn = TalkShown['turns'][number];

/** Everything that happened, in order. */
export function TalkThread({ talk, reader, onAnswer }: TalkThreadProps) {
  const say = useWords('negotiation');
  const unanswered = openQuestionsOf(talk);
  return (
    <section aria-labelledby="talk-thread">
      <Heading level={2} id="talk-thread">
        {say('threadTitle')}
      </Heading>
      <ol className="tve-thread">
        {talk.turns.map((turn) => (
          <TurnTold
            key={turn.number}
            turn={turn}
            talk={talk}
            reader={reader}
            onAnswer={onAnswer !== null && unanswered.includes(turn.number) ? () => onAnswer(turn.number) : null}
          />
        ))}
      </ol>
    </section>
  );
}

interface TurnToldProps {
  readonly turn: Turn;
  readonly talk: TalkShown;
  readonly reader: Reader;
  readonly onAnswer: (() => void) | null;
}

function TurnTold({ turn, talk, reader, onAnswer }: TurnToldProps) {
  const say = useWords('negotiation');
  const { locale, now } = reader;
  const mine = turn.by === talk.yourSide;
  const who = mine
    ? say('you')
    : turn.by === null
      ? say('broker', { name: turn.byBroker ?? '' })
      : talk.other.firstName;
  const question = turn.answers === null ? undefined : talk.turns.find(({ number }) => number === turn.answers);
  const kind = turn.by === null ? 'tve-turn tve-turn--event' : mine ? 'tve-turn tve-turn--mine' : 'tve-turn';
  const terms = turn.differences.map(({ term }) => labelInWords(term, locale).toLowerCase());
  return (
    <li className={kind}>
      <p className="tve-turn__who">{say('turnDone', { kind: turn.kind, who, mine: mine ? 'yes' : 'no' })}</p>
      <p className="tve-soft">{momentInWords(new Date(turn.at), talk.zone, locale, now)}</p>
      {question?.message ? <p className="tve-soft">{say('aboutQuestion', { text: question.message })}</p> : null}
      {turn.message ? (
        <>
          <p className="tve-words" dir="auto">
            {turn.message}
          </p>
          {turn.message.length > 60 ? <ReadAloud text={turn.message} /> : null}
        </>
      ) : null}
      {turn.masked ? (
        <p className="tve-soft">
          {turn.maskedBecause === null ? say('masked') : say('maskedHint', { because: turn.maskedBecause })}
        </p>
      ) : null}
      {terms.length > 0 ? <p>{say('changedTerms', { terms: inARow(terms, locale) })}</p> : null}
      {turn.proposal && turn.proposal.version !== talk.standing?.version ? (
        <details className="tve-more">
          <summary>{say('showVersion', { version: turn.proposal.version })}</summary>
          <TermsList terms={turn.proposal.terms} reader={reader} />
        </details>
      ) : null}
      {onAnswer === null ? null : (
        <Button kind="secondary" onClick={onAnswer}>
          {say('answerIt')}
        </Button>
      )}
    </li>
  );
}
