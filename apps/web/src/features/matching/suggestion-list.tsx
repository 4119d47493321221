import { Heading } from '../../components/heading.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextLink } from '../../components/text-link.js';
import type { SuggestionToldFragment } from '../../lib/graphql/generated/matching.js';
import { useWords } from '../../lib/wording/wording.js';
import { Reasons } from './reasons.js';

/** Suggestions, each with its reasons. */
export function SuggestionList({ suggestions }: { readonly suggestions: readonly SuggestionToldFragment[] }) {
  const say = useWords('matching');
  return (
    <ul className="tve-list">
      {suggestions.map(({ post, strength, reasons }) => (
        <li key={post.id} className="tve-card">
          <Heading level={3}>
            <TextLink to={`/posts/${post.id}`}>{post.title}</TextLink>
          </Heading>
          <Paragraph kind="soft">
            {[
              post.author.firstName,
              ...(post.area === null ? [] : [post.area.name]),
              say('strength', { strength }),
            ].join(' · ')}
          </Paragraph>
          <Reasons reasons={reasons} />
        </li>
      ))}
    </ul>
  );
}
