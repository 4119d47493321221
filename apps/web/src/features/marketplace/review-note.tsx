import { Alert } from '../../components/alert.js';
import { Paragraph } from '../../components/paragraph.js';
import { ReadAloud } from '../../components/read-aloud.js';
import type { RevisionWordsFragment } from '../../lib/graphql/generated/posts.js';
import { useWords } from '../../lib/wording/wording.js';

/** What the broker wrote about a version that asks for other words; nothing when there is nothing. */
export function ReviewNote({
  latest,
}: {
  readonly latest: Pick<RevisionWordsFragment, 'state' | 'note' | 'houseRule'>;
}) {
  const say = useWords('marketplace');
  const { state, note, houseRule } = latest;
  if (state !== 'changeAsked' && state !== 'refused') return null;
  const lines = [
    say(state === 'changeAsked' ? 'changeAsked' : 'refused'),
    ...(houseRule === null ? [] : [say('houseRule', { rule: houseRule })]),
  ];
  return (
    <Alert kind="warning">
      {lines.map((line) => (
        <Paragraph key={line}>{line}</Paragraph>
      ))}
      {note === null ? null : (
        <blockquote className="tve-post__text" dir="auto">
          {note}
        </blockquote>
      )}
      <ReadAloud text={[...lines, note ?? ''].join(' ')} />
    </Alert>
  );
}
