import { dayPartInWords, inARow, languagesInWords } from '#wording';

import { Heading } from '../../components/heading.js';
import { Paragraph } from '../../components/paragraph.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';
import { changedParts, PARTS, type PostPart, type PostWords } from './review.rules.js';

/** The parts of a version; beside the public ones, with what changed marked, when there is a public version. */
export function PostParts({ before, after }: { readonly before: PostWords | null; readonly after: PostWords }) {
  const say = useWords('brokerage');
  const inWords = usePartInWords();
  const changed = before ? changedParts(before, after) : [];
  const shown: readonly PostPart[] = before ? changed : PARTS.filter((part) => part !== 'text');
  if (before && changed.length === 0) return <Paragraph>{say('nothingChanged')}</Paragraph>;
  return (
    <>
      {before ? <Heading level={2}>{say('whatChanged')}</Heading> : null}
      <dl>
        {shown.map((part) => (
          <div key={part}>
            <dt>
              <strong>{say('term', { term: part })}</strong>
            </dt>
            {before ? (
              <dd>
                <span className="tve-soft">{say('publicNow')}: </span>
                <del>{inWords(before, part)}</del>
              </dd>
            ) : null}
            <dd>
              {before ? <span className="tve-soft">{say('proposed')}: </span> : null}
              {before ? <ins className="tve-changed">{inWords(after, part)}</ins> : inWords(after, part)}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function usePartInWords(): (words: PostWords, part: PostPart) => string {
  const say = useWords('brokerage');
  const { locale } = useLanguage();
  const { date } = useMoments();
  return (words, part) => {
    switch (part) {
      case 'text':
        return words.text;
      case 'activity':
        return words.activity?.name ?? say('none');
      case 'availability':
        return words.availability.length === 0
          ? say('none')
          : inARow(
              words.availability.map((one) => dayPartInWords(one, locale)),
              locale,
            );
      case 'inReturn':
        return [say('inReturn', { kind: words.inReturn }), words.inReturnText].filter(Boolean).join(': ');
      case 'languages':
        return words.languages.length === 0 ? say('none') : languagesInWords(words.languages, locale);
      case 'onceOn':
        return words.onceOn === null ? say('none') : date(words.onceOn);
      case 'place':
        return say('place', { place: words.place });
      case 'places':
        return String(words.places);
    }
  };
}
