import { howFar, momentInWords } from '#wording';
import type { Ref } from 'react';

import { ButtonLink } from '../../components/button.js';
import { Paragraph } from '../../components/paragraph.js';
import type { TalkShown } from './talk.rules.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';

interface TalkStatusProps {
  readonly talk: TalkShown;
  readonly now: Date;
  /** Where reader and keyboard go after something was done. */
  readonly heading: Ref<HTMLHeadingElement>;
}

/** How the talks stand: whose turn it is and until when, or how they ended and what can be done next. */
export function TalkStatus({ talk, now, heading }: TalkStatusProps) {
  const say = useWords('negotiation');
  const { locale } = useLanguage();
  const { zone, whoseTurn, yourSide, other, answerBy, closedAs, agreementId } = talk;
  const told = (moment: string) => ({
    moment: momentInWords(new Date(moment), zone, locale, now),
    far: howFar(new Date(moment), zone, locale, now),
  });
  const who = whoseTurn === yourSide ? 'you' : 'other';
  return (
    <section className="tve-turn-now" aria-labelledby="talk-status">
      <h2 id="talk-status" ref={heading} tabIndex={-1} className="nl-heading nl-heading--level-2 tve-arrival">
        {whoseTurn === null
          ? say('overTitle', { state: talk.state })
          : say('turnTitle', { who, name: other.firstName })}
      </h2>
      {whoseTurn !== null && answerBy !== null ? (
        <Paragraph>{say('turnUntil', { who, name: other.firstName, ...told(answerBy) })}</Paragraph>
      ) : null}
      {talk.placeOfferedUntil === null ? null : (
        <Paragraph>{say('placeOffered', told(talk.placeOfferedUntil))}</Paragraph>
      )}
      {talk.waitingListPosition === null ? null : (
        <Paragraph>{say('waiting', { position: talk.waitingListPosition })}</Paragraph>
      )}
      {closedAs === null ? null : (
        <>
          <Paragraph>{say('closed', { as: closedAs })}</Paragraph>
          <div className="tve-buttons">
            <ButtonLink to="/look">{say('lookFurther')}</ButtonLink>
          </div>
        </>
      )}
      {agreementId === null ? null : (
        <>
          <Paragraph>{say('agreedText', { name: other.firstName })}</Paragraph>
          <div className="tve-buttons">
            <ButtonLink to={`/agreements/${agreementId}`}>{say('toAgreement')}</ButtonLink>
          </div>
        </>
      )}
    </section>
  );
}
