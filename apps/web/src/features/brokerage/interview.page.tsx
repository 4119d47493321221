import { useState } from 'react';
import { useNavigate } from 'react-router';

import { Button, ButtonLink } from '../../components/button.js';
import { OneOf, SomeOf } from '../../components/choices.js';
import { DeedForm } from '../../components/deed-form.js';
import { Heading } from '../../components/heading.js';
import { Outcome } from '../../components/outcome.js';
import { Paragraph } from '../../components/paragraph.js';
import { Select } from '../../components/select.js';
import { TextField } from '../../components/text-field.js';
import { useDeed } from '../../lib/deed.js';
import { RecordInterviewDocument } from '../../lib/graphql/generated/people.js';
import { useDraft } from '../../lib/kept.js';
import { useSession } from '../../lib/session.js';
import { today } from '../../lib/wording/moments.js';
import { LanguageChoice } from '../../components/language-choice.js';
import { useWords } from '../../lib/wording/wording.js';
import { DeskPage } from './desk-page.js';
import { emptyInterview, interviewInput, type InterviewDraft } from './interview.rules.js';
import { MandateFields } from './mandate-fields.js';
import { useMyAreas } from './my-areas.js';

/** Writing down what somebody without e-mail told, with the mandate; after that the post is written in their name. */
export function InterviewPage() {
  const say = useWords('deskPeople');
  const [draft, change, done] = useDraft<InterviewDraft>('interview', emptyInterview(today()));
  const [recorded, setRecorded] = useState<{ readonly id: string; readonly firstName: string } | null>(null);
  const deed = useDeed(RecordInterviewDocument, ({ __typename }) =>
    __typename === 'OwnConsentNeededError' ? say('ownConsent') : undefined,
  );
  const record = async (): Promise<void> => {
    const input = interviewInput(draft);
    const made = await deed.attempt({ input });
    if (!made) return;
    setRecorded({ id: made.personId, firstName: input.firstName });
    done();
  };
  if (recorded) return <Recorded person={recorded} />;
  return (
    <DeskPage title={say('interviewTitle')}>
      <Paragraph kind="lead">{say('interviewIntro')}</Paragraph>
      <DeedForm deed={deed} send={say('record')} onSend={() => void record()}>
        <Who draft={draft} change={change} errorOf={deed.errorOf} />
        <Heading level={2}>{say('mandateTitle')}</Heading>
        <MandateFields
          draft={draft.mandate}
          errorOf={deed.errorOf}
          isSpoken
          onChange={(mandate) => change({ ...draft, mandate })}
        />
      </DeedForm>
    </DeskPage>
  );
}

interface WhoProps {
  readonly draft: InterviewDraft;
  readonly change: (draft: InterviewDraft) => void;
  readonly errorOf: (field: string) => string | undefined;
}

function Who({ draft, change, errorOf }: WhoProps) {
  const say = useWords('deskPeople');
  const areas = useMyAreas();
  const set = (part: Partial<InterviewDraft>): void => change({ ...draft, ...part });
  return (
    <>
      <TextField
        label={say('firstName')}
        error={errorOf('firstName')}
        maxLength={40}
        value={draft.firstName}
        onChange={(firstName) => set({ firstName })}
      />
      <Select
        label={say('area')}
        error={errorOf('areaCode')}
        none={say('pickArea')}
        choices={(areas?.homes ?? []).map(({ code, name }) => ({ value: code, text: name }))}
        value={draft.areaCode}
        onChange={(areaCode) => set({ areaCode })}
      />
      <TextField
        label={say('phone')}
        hint={say('phoneHint')}
        error={errorOf('phone')}
        isOptional
        type="tel"
        value={draft.phone}
        onChange={(phone) => set({ phone })}
      />
      <TextField
        label={say('address')}
        error={errorOf('address')}
        isOptional
        maxLength={200}
        value={draft.address}
        onChange={(address) => set({ address })}
      />
      <SomeOf
        legend={say('share')}
        choices={[
          { value: 'phone', text: say('sharePhone') },
          { value: 'address', text: say('shareAddress') },
        ]}
        values={draft.shared}
        onChange={(shared) => set({ shared })}
      />
      <OneOf
        legend={say('locale')}
        choices={[
          { value: 'nl', text: say('nl') },
          { value: 'en', text: say('en') },
        ]}
        value={draft.locale}
        onChange={(next) => set({ locale: next })}
      />
      <LanguageChoice values={draft.languages} onChange={(languages) => set({ languages })} />
      <TextField
        label={say('needs')}
        hint={say('needsHint')}
        error={errorOf('needs')}
        lines={6}
        maxLength={2000}
        value={draft.needs}
        onChange={(needs) => set({ needs })}
      />
    </>
  );
}

function Recorded({ person }: { readonly person: { readonly id: string; readonly firstName: string } }) {
  const say = useWords('deskPeople');
  const { actFor } = useSession();
  const navigate = useNavigate();
  const write = async (): Promise<void> => {
    actFor(person);
    await navigate('/new');
  };
  return (
    <DeskPage title={say('recordedTitle')}>
      <Outcome>
        <Paragraph>{say('recorded', { name: person.firstName })}</Paragraph>
      </Outcome>
      <div className="tve-buttons">
        <Button onClick={() => void write()}>{say('writePost', { name: person.firstName })}</Button>
        <ButtonLink kind="secondary" to={`/desk/people/${person.id}`}>
          {say('toRecord')}
        </ButtonLink>
      </div>
    </DeskPage>
  );
}
