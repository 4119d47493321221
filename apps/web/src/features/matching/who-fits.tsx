import { useQuery } from 'urql';
import { distanceInWords, languagesInWords, weekdayInWords } from '#wording';

import { Answered } from '../../components/answered.js';
import { Heading } from '../../components/heading.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextLink } from '../../components/text-link.js';
import { SuggestionsDocument, type SuggestionsQuery } from '../../lib/graphql/generated/matching.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';
import { useActivityNames } from '../activities/activity-names.js';
import { SuggestionList } from './suggestion-list.js';
import { stepOfWidening } from './widening.rules.js';

const MOST = 10;

/** Who fits an own open post and why, and what would bring more. */
export function WhoFits({ postId }: { readonly postId: string }) {
  const say = useWords('matching');
  const query = useQuery({ query: SuggestionsDocument, variables: { postId, first: MOST } });
  return (
    <section aria-labelledby="who-fits">
      <Heading level={2} id="who-fits">
        {say('whoFits')}
      </Heading>
      <Answered query={query}>
        {({ suggestions, suggestionWidenings }) => (
          <>
            {suggestions === null || suggestions.length === 0 ? (
              <Paragraph>{say('nobodyYet')}</Paragraph>
            ) : (
              <SuggestionList suggestions={suggestions} />
            )}
            {suggestionWidenings === null || suggestionWidenings.length === 0 ? null : (
              <>
                <Heading level={3}>{say('widenTitle')}</Heading>
                <ul className="tve-list">
                  {suggestionWidenings.map((one) => (
                    <Widening key={JSON.stringify(one)} postId={postId} widening={one} />
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </Answered>
    </section>
  );
}

interface WideningProps {
  readonly postId: string;
  readonly widening: NonNullable<SuggestionsQuery['suggestionWidenings']>[number];
}

/** What would bring more, and the way to do it. */
function Widening({ postId, widening }: WideningProps) {
  const say = useWords('matching');
  const common = useWords('app');
  const { locale } = useLanguage();
  const nameOf = useActivityNames();
  const { by, more, day, part, metres, language, group } = widening;
  const what = say('widen', {
    by,
    day: day === null ? '' : weekdayInWords(day, locale),
    part: part === null ? '' : common('partOfDay', { part }),
    distance: distanceInWords(metres ?? 0, locale),
    language: language === null ? '' : languagesInWords([language], locale),
    group: group === null ? '' : nameOf(group),
  });
  const step = stepOfWidening(by);
  return (
    <li>
      {what} {say('widenMore', { count: more })}{' '}
      {step === null ? null : (
        <TextLink to={`/posts/${postId}/edit/${step}?from=check`}>
          {say('widenDo')} <span className="tve-hidden">{what}</span>
        </TextLink>
      )}
    </li>
  );
}
