import { useState } from 'react';

import { Button } from '../../components/button.js';
import { Heading } from '../../components/heading.js';
import { Paragraph } from '../../components/paragraph.js';
import { useDeed } from '../../lib/deed.js';
import { AnswerReviewDocument } from '../../lib/graphql/generated/negotiation-changes.js';
import type { ReviewAnswer } from '../../lib/graphql/generated/schema.js';
import { useWords } from '../../lib/wording/wording.js';
import type { AgreementMovesProps } from './agreement-moves.js';
import { Confirm } from './confirm.js';
import { END_REASONS } from './reasons.data.js';
import { Refusal } from './refused.js';
import { TermsPanel } from './terms-panel.js';

const ANSWERS: readonly ReviewAnswer[] = ['stillGood', 'change', 'stop'];

/** After some months: is it still good? */
export function ReviewPanel({ agreement, reader, onDone, onRefused }: AgreementMovesProps) {
  const say = useWords('agreements');
  const review = useDeed(AnswerReviewDocument);
  const [open, setOpen] = useState<'change' | 'stop' | null>(null);
  const { id: agreementId, other } = agreement;
  const finish = (answer: ReviewAnswer, done: object | null): boolean => {
    if (done) {
      setOpen(null);
      onDone(`review-${answer}`);
    } else onRefused();
    return done !== null;
  };
  if (open === 'change')
    return (
      <TermsPanel
        name={`review:${agreementId}`}
        title={say('review', { answer: open })}
        standing={agreement}
        reader={reader}
        sendText={say('amendmentSend')}
        isBusy={review.isBusy}
        refusal={review.refusal}
        withMessage={false}
        onSend={async (terms) => finish(open, await review.attempt({ agreementId, answer: open, terms }))}
        onClose={() => setOpen(null)}
      />
    );
  if (open === 'stop')
    return (
      <Confirm
        title={say('endTitle')}
        reasons={END_REASONS}
        reasonIsNeeded
        yes={say('endYes')}
        kind="danger"
        isBusy={review.isBusy}
        refusal={review.refusal}
        onYes={(reason) =>
          reason && void review.attempt({ agreementId, answer: open, reason }).then((done) => finish(open, done))
        }
        onNo={() => setOpen(null)}
      >
        <Paragraph>{say('endText', { name: other.firstName })}</Paragraph>
      </Confirm>
    );
  return (
    <section className="tve-panel" aria-labelledby="agreement-review">
      <Heading level={2} id="agreement-review">
        {say('reviewTitle')}
      </Heading>
      <Paragraph>{say('reviewText', { months: agreement.reviewMonths ?? 0, name: other.firstName })}</Paragraph>
      <Refusal refusal={review.refusal} />
      <div className="tve-row">
        {ANSWERS.map((answer) => (
          <Button
            key={answer}
            kind={answer === 'stillGood' ? 'primary' : 'secondary'}
            isBusy={review.isBusy}
            onClick={() => {
              if (answer === 'stillGood')
                void review.attempt({ agreementId, answer }).then((done) => finish(answer, done));
              else setOpen(answer);
            }}
          >
            {say('review', { answer })}
          </Button>
        ))}
      </div>
    </section>
  );
}
