import { Heading } from '../../components/heading.js';
import { Paragraph } from '../../components/paragraph.js';
import { ReadAloud } from '../../components/read-aloud.js';
import type { ThanksOfQuery } from '../../lib/graphql/generated/appreciation.js';
import { useWords } from '../../lib/wording/wording.js';

interface ThanksShownProps {
  readonly thanks: NonNullable<ThanksOfQuery['thanks']>;
  readonly name: string;
}

/** What both wrote, as far as it is shown. */
export function ThanksShown({ thanks: { mine, theirs, revealedAt }, name }: ThanksShownProps) {
  const say = useWords('appreciation');
  return (
    <>
      {mine === null ? null : (
        <section className="tve-card" aria-labelledby="thanks-mine">
          <Heading level={2} id="thanks-mine">
            {say('mine')}
          </Heading>
          <p className="nl-paragraph" dir="auto">
            {mine.text}
          </p>
          {revealedAt === null ? <Paragraph kind="soft">{say('thanksGiven')}</Paragraph> : null}
        </section>
      )}
      {theirs === null ? null : (
        <section className="tve-card" aria-labelledby="thanks-theirs">
          <Heading level={2} id="thanks-theirs">
            {say('theirs', { name })}
          </Heading>
          <p className="nl-paragraph" dir="auto">
            {theirs.text}
          </p>
          <ReadAloud text={theirs.text} />
        </section>
      )}
    </>
  );
}
