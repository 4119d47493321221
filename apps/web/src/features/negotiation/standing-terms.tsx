import { inARow, labelInWords, moneyInWords } from '#wording';

import { Alert } from '../../components/alert.js';
import { Heading } from '../../components/heading.js';
import { Paragraph } from '../../components/paragraph.js';
import type { TalkShown } from './talk.rules.js';
import { useWords } from '../../lib/wording/wording.js';
import { comparedWith } from './talk.rules.js';
import { TermsList } from './terms-list.js';
import type { Reader } from './terms-told.rules.js';

/** The version that stands: who put it forward, each term in words, and what is still open. */
export function StandingTerms({ talk, reader }: { readonly talk: TalkShown; readonly reader: Reader }) {
  const say = useWords('negotiation');
  const { standing, yourSide, other } = talk;
  const before = comparedWith(talk);
  return (
    <section aria-labelledby="talk-terms" className="tve-card">
      <Heading level={2} id="talk-terms">
        {talk.state === 'agreed' ? say('agreedTerms') : say('termsTitle')}
      </Heading>
      {standing === null ? (
        <Paragraph>{say('noProposal')}</Paragraph>
      ) : (
        <>
          <Paragraph kind="soft">
            {say('proposedBy', { who: standing.by === yourSide ? 'you' : 'other', name: other.firstName })}
          </Paragraph>
          <TermsList
            terms={standing.terms}
            before={talk.state === 'agreed' ? null : (before?.terms ?? null)}
            reader={reader}
          />
          {standing.openPoints.length === 0 ? null : (
            <Alert kind="warning">
              <Paragraph>
                {say('openPoints', {
                  points: inARow(
                    standing.openPoints.map((point) => labelInWords(point, reader.locale).toLowerCase()),
                    reader.locale,
                  ),
                })}
              </Paragraph>
            </Alert>
          )}
          <AllowanceHint talk={talk} reader={reader} />
        </>
      )}
    </section>
  );
}

/** What expenses come to beside what a volunteer may get; it forbids nothing. */
function AllowanceHint({
  talk: { allowance },
  reader: { locale },
}: {
  readonly talk: TalkShown;
  readonly reader: Reader;
}) {
  const say = useWords('negotiation');
  if (allowance === null) return null;
  const money = (cents: number): string => moneyInWords(cents, locale);
  return (
    <Alert kind={allowance.warnings.length === 0 ? 'info' : 'warning'}>
      <Paragraph>
        {say('allowance', {
          year: String(allowance.year),
          sum: money(allowance.yearCents),
          limit: money(allowance.yearLimitCents),
        })}
      </Paragraph>
      {allowance.warnings.map((warning) => (
        <Paragraph key={warning}>
          {say('allowanceWarning', {
            warning,
            limit: money(warning === 'month' ? allowance.monthLimitCents : allowance.yearLimitCents),
          })}
        </Paragraph>
      ))}
    </Alert>
  );
}
