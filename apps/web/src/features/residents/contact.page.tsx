import { useState } from 'react';
import { useQuery } from 'urql';

import { Answered } from '../../components/answered.js';
import { SomeOf } from '../../components/choices.js';
import { DeedForm } from '../../components/deed-form.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextField } from '../../components/text-field.js';
import { useDeed } from '../../lib/deed.js';
import {
  MyContactDetailsDocument,
  SaveContactDetailsDocument,
  type ContactPartsFragment,
} from '../../lib/graphql/generated/residents.js';
import { useDraft } from '../../lib/kept.js';
import { useWords } from '../../lib/wording/wording.js';

/** How somebody can be reached, and what of it an agreement opens. */
export function ContactPage() {
  const say = useWords('residents');
  const query = useQuery({ query: MyContactDetailsDocument });
  return (
    <Page title={say('contactTitle')}>
      <Paragraph kind="lead">{say('contactIntro')}</Paragraph>
      <Answered query={query}>{({ myContactDetails }) => <Form details={myContactDetails} />}</Answered>
    </Page>
  );
}

const SHARED = { email: 'shareEmail', phone: 'sharePhone', address: 'shareAddress' } as const;
type Shared = keyof typeof SHARED;

interface ContactDraft {
  readonly phone: string;
  readonly address: string;
  readonly shared: readonly Shared[];
}

function Form({ details }: { readonly details: ContactPartsFragment }) {
  const say = useWords('residents');
  const common = useWords('app');
  const saved: ContactDraft = {
    phone: details.phone ?? '',
    address: details.address ?? '',
    shared: (Object.keys(SHARED) as Shared[]).filter((one) => details[SHARED[one]]),
  };
  const [draft, change, done] = useDraft('contact', saved, JSON.stringify(saved));
  const [isSaved, setIsSaved] = useState(false);
  const deed = useDeed(SaveContactDetailsDocument);
  const set = (part: Partial<ContactDraft>): void => {
    setIsSaved(false);
    change({ ...draft, ...part });
  };
  const save = async (): Promise<void> => {
    const saved = await deed.attempt({
      input: {
        phone: draft.phone.trim() === '' ? null : draft.phone,
        address: draft.address.trim() === '' ? null : draft.address,
        shareEmail: draft.shared.includes('email'),
        sharePhone: draft.shared.includes('phone'),
        shareAddress: draft.shared.includes('address'),
      },
    });
    if (!saved) return;
    done();
    setIsSaved(true);
  };
  return (
    <DeedForm deed={deed} send={common('save')} isSaved={isSaved} onSend={() => void save()}>
      {details.email === null ? null : <Paragraph>{say('email', { email: details.email })}</Paragraph>}
      <TextField
        label={say('phone')}
        error={deed.errorOf('phone')}
        isOptional
        type="tel"
        autoComplete="tel"
        value={draft.phone}
        onChange={(phone) => set({ phone })}
      />
      <TextField
        label={say('address')}
        error={deed.errorOf('address')}
        isOptional
        autoComplete="street-address"
        maxLength={200}
        value={draft.address}
        onChange={(address) => set({ address })}
      />
      <SomeOf
        legend={say('share')}
        hint={say('shareHint')}
        choices={(Object.keys(SHARED) as Shared[]).map((value) => ({ value, text: say(SHARED[value]) }))}
        values={draft.shared}
        onChange={(shared) => set({ shared })}
      />
    </DeedForm>
  );
}
