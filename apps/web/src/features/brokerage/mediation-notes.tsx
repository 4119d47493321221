import { useState } from 'react';
import { useQuery } from 'urql';

import { Answered } from '../../components/answered.js';
import { Button } from '../../components/button.js';
import { DeedForm } from '../../components/deed-form.js';
import { Heading } from '../../components/heading.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextField } from '../../components/text-field.js';
import { useDeed } from '../../lib/deed.js';
import { AddMediationNoteDocument, MediationNotesDocument } from '../../lib/graphql/generated/mediation.js';
import { useDraft } from '../../lib/kept.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';

/** Notes about talks for brokers alone. They are read when somebody asks for them: each look is written down. */
export function MediationNotes({ negotiationId }: { readonly negotiationId: string }) {
  const say = useWords('deskMatches');
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section aria-labelledby="mediation-notes">
      <Heading level={2} id="mediation-notes">
        {say('notesTitle')}
      </Heading>
      <Paragraph>{say('notesIntro')}</Paragraph>
      {isOpen ? (
        <Notes negotiationId={negotiationId} />
      ) : (
        <Button kind="secondary" onClick={() => setIsOpen(true)}>
          {say('showNotes')}
        </Button>
      )}
    </section>
  );
}

function Notes({ negotiationId }: { readonly negotiationId: string }) {
  const say = useWords('deskMatches');
  const common = useWords('app');
  const { moment } = useMoments();
  const query = useQuery({ query: MediationNotesDocument, variables: { negotiationId } });
  const [note, setNote, done] = useDraft(`mediation-note:${negotiationId}`, '');
  const deed = useDeed(AddMediationNoteDocument);
  const send = async (): Promise<void> => {
    if (!(await deed.attempt({ negotiationId, note }))) return;
    setNote('');
    done();
  };
  return (
    <>
      <Answered query={query}>
        {({ mediationNotes }) =>
          (mediationNotes?.notes ?? []).length === 0 ? (
            <Paragraph>{say('notesEmpty')}</Paragraph>
          ) : (
            <ul className="tve-list">
              {mediationNotes?.notes.map(({ id, at, by, text }) => (
                <li key={id} className="tve-card">
                  <p className="nl-paragraph tve-words" dir="auto">
                    {text}
                  </p>
                  <Paragraph kind="soft">{say('noteBy', { name: by, moment: moment(at) })}</Paragraph>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      <DeedForm deed={deed} send={common('save')} onSend={() => void send()}>
        <TextField
          label={say('note')}
          error={deed.errorOf('note')}
          lines={3}
          maxLength={2000}
          value={note}
          onChange={setNote}
        />
      </DeedForm>
    </>
  );
}
