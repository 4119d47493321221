import { useState } from 'react';
import { useQuery } from 'urql';

import { Answered } from '../../components/answered.js';
import { Button } from '../../components/button.js';
import { Refused } from '../../components/refused.js';
import { Heading } from '../../components/heading.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextField } from '../../components/text-field.js';
import { useDeed } from '../../lib/deed.js';
import { MarkToldDocument, PhoneListDocument, type PhoneListQuery } from '../../lib/graphql/generated/brokerage.js';
import { today, useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';
import { DeskPage } from './desk-page.js';

type Message = PhoneListQuery['phoneList'][number]['messages'][number];

/** Who has no e-mail and has to be told something, up to the end of a day. */
export function PhoneListPage() {
  const say = useWords('brokerage');
  const [day, setDay] = useState(today);
  const [told, setTold] = useState<readonly string[]>([]);
  const query = useQuery({ query: PhoneListDocument, variables: { day: day === '' ? null : day } });
  return (
    <DeskPage title={say('phoneTitle')}>
      <Paragraph kind="lead">{say('phoneIntro')}</Paragraph>
      <div className="tve-no-print">
        <TextField label={say('phoneDay')} type="date" min={today()} value={day} onChange={setDay} />
        <Button kind="secondary" onClick={() => window.print()}>
          {say('print')}
        </Button>
      </div>
      <div role="status">{told.length > 0 ? <Paragraph>{say('toldDone')}</Paragraph> : null}</div>
      <Answered query={query}>
        {({ phoneList }) =>
          phoneList.length === 0 ? (
            <Paragraph>{say('phoneEmpty')}</Paragraph>
          ) : (
            <ul className="tve-list">
              {phoneList.map(({ personId, firstName, phone, address, messages }) => (
                <li key={personId} className="tve-card">
                  <Heading level={2}>{firstName}</Heading>
                  {phone === null ? (
                    <Paragraph>{say('noPhone')}</Paragraph>
                  ) : (
                    <Paragraph>
                      <a className="nl-link" href={`tel:${phone}`}>
                        {say('call', { phone })}
                      </a>
                    </Paragraph>
                  )}
                  {address === null ? null : <Paragraph>{address}</Paragraph>}
                  {messages.map((message) => (
                    <ToTell
                      key={message.id}
                      message={message}
                      isTold={told.includes(message.id)}
                      onTold={() => setTold([...told, message.id])}
                    />
                  ))}
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
    </DeskPage>
  );
}

interface ToTellProps {
  readonly message: Message;
  readonly isTold: boolean;
  readonly onTold: () => void;
}

function ToTell({ message: { id, subject, words, notAfter }, isTold, onTold }: ToTellProps) {
  const say = useWords('brokerage');
  const { moment } = useMoments();
  const deed = useDeed(MarkToldDocument, ({ __typename }) =>
    __typename === 'AlreadyToldError' ? say('alreadyTold') : undefined,
  );
  const mark = async (): Promise<void> => {
    if (await deed.attempt({ messageId: id })) onTold();
  };
  return (
    <section>
      <Heading level={3}>{subject}</Heading>
      {words.map((sentence, at) => (
        // Sentences of one message never change their order.
        <Paragraph key={at}>{sentence}</Paragraph>
      ))}
      <Paragraph kind="soft">{say('tellBefore', { moment: moment(notAfter) })}</Paragraph>
      <Refused by={deed} />
      {isTold ? (
        <p className="nl-paragraph tve-good">{say('toldDone')}</p>
      ) : (
        <Button kind="secondary" isBusy={deed.isBusy} onClick={() => void mark()}>
          {say('told')}
        </Button>
      )}
    </section>
  );
}
