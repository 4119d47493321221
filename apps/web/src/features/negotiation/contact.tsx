import { Paragraph } from '../../components/paragraph.js';
import { useWords } from '../../lib/wording/wording.js';

interface ContactProps {
  readonly contact: {
    readonly email: string | null;
    readonly phone: string | null;
    readonly address: string | null;
  } | null;
}

/** How to reach somebody, as far as they chose. */
export function Contact({ contact }: ContactProps) {
  const say = useWords('agreements');
  if (contact === null) return <Paragraph>{say('contactClosed')}</Paragraph>;
  const { email, phone, address } = contact;
  if (email === null && phone === null && address === null) return <Paragraph>{say('contactNone')}</Paragraph>;
  return (
    <dl className="tve-terms">
      {phone === null ? null : (
        <div className="tve-terms__row">
          <dt>{say('phone')}</dt>
          <dd>
            <a className="nl-link" href={`tel:${phone}`}>
              {phone}
            </a>
          </dd>
        </div>
      )}
      {email === null ? null : (
        <div className="tve-terms__row">
          <dt>{say('email')}</dt>
          <dd>
            <a className="nl-link" href={`mailto:${email}`}>
              {email}
            </a>
          </dd>
        </div>
      )}
      {address === null ? null : (
        <div className="tve-terms__row">
          <dt>{say('address')}</dt>
          <dd>{address}</dd>
        </div>
      )}
    </dl>
  );
}
