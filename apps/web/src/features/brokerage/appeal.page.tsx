import { Heading } from '../../components/heading.js';
import { Button } from '../../components/button.js';
import { DeedForm } from '../../components/deed-form.js';
import { Refused } from '../../components/refused.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextField } from '../../components/text-field.js';
import { useDeed } from '../../lib/deed.js';
import type { WorkItemPartsFragment } from '../../lib/graphql/generated/brokerage.js';
import { GrantAppealDocument, RejectAppealDocument } from '../../lib/graphql/generated/cases.js';
import { useDraft } from '../../lib/kept.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';
import { CasePage } from './case-page.js';
import { useReviewWords } from './review-words.js';

/** Somebody does not agree with a refusal: another broker than the one who refused decides. */
export function AppealPage() {
  const say = useWords('brokerage');
  return (
    <CasePage title={say('appealTitle')}>
      {({ appeal }, onDecided) =>
        appeal === null ? null : (
          <Decide appeal={appeal} onDecided={(state) => onDecided(say('appealDecided', { state }))} />
        )
      }
    </CasePage>
  );
}

interface DecideProps {
  readonly appeal: NonNullable<WorkItemPartsFragment['appeal']>;
  readonly onDecided: (state: string) => void;
}

function Decide({ appeal, onDecided }: DecideProps) {
  const say = useWords('brokerage');
  const { day } = useMoments();
  const { id, text, rule, reason, words, refusedAt } = appeal;
  const [note, setNote, done] = useDraft(`appeal:${id}`, '');
  const granting = useDeed(GrantAppealDocument, useReviewWords());
  const rejecting = useDeed(RejectAppealDocument, useReviewWords());
  const decide = async (deed: typeof granting | typeof rejecting): Promise<void> => {
    const decided = await deed.attempt({ appealId: id, note });
    if (!decided) return;
    done();
    onDecided(decided.state);
  };
  return (
    <>
      <Paragraph kind="lead">{say('appealIntro')}</Paragraph>
      <Heading level={2}>{say('theirWords')}</Heading>
      <Words text={text} />
      <Paragraph>{say('refusedFor', { day: day(refusedAt), rule: say('rule', { rule }) })}</Paragraph>
      {reason === null ? null : (
        <>
          <Heading level={2}>{say('brokerWrote')}</Heading>
          <Words text={reason} />
        </>
      )}
      <Heading level={2}>{say('authorWrote')}</Heading>
      <Words text={words} />
      <Refused by={rejecting} />
      <DeedForm
        deed={granting}
        send={say('grant')}
        onSend={() => void decide(granting)}
        more={
          <Button kind="secondary" isBusy={rejecting.isBusy} onClick={() => void decide(rejecting)}>
            {say('reject')}
          </Button>
        }
      >
        <TextField
          label={say('appealNote')}
          error={granting.errorOf('note') ?? rejecting.errorOf('note')}
          lines={4}
          maxLength={500}
          value={note}
          onChange={setNote}
        />
      </DeedForm>
    </>
  );
}

const Words = ({ text }: { readonly text: string }) => (
  <p className="nl-paragraph tve-words" dir="auto">
    {text}
  </p>
);
