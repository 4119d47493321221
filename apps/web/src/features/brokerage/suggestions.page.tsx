import { useParams } from 'react-router';
import { useQuery } from 'urql';

import { Answered } from '../../components/answered.js';
import { Heading } from '../../components/heading.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextLink } from '../../components/text-link.js';
import { DeskSuggestionsDocument } from '../../lib/graphql/generated/matches.js';
import { useWords } from '../../lib/wording/wording.js';
import { DeskPage } from './desk-page.js';
import { Introduce } from './introduce.js';
import { Reasons } from './reasons.js';

/** Who fits a post, why, and introducing the two. */
export function SuggestionsPage() {
  const say = useWords('deskMatches');
  const { postId = '' } = useParams();
  const query = useQuery({ query: DeskSuggestionsDocument, variables: { postId, first: 20 } });
  return (
    <DeskPage title={say('suggestionsTitle')}>
      <Answered query={query}>
        {({ post, told, suggestions }) =>
          post === null ? (
            <Paragraph>{say('notOpen')}</Paragraph>
          ) : (
            <>
              <Paragraph kind="soft">
                {say('postKind', { kind: post.kind })}.{' '}
                {say('byIn', { name: post.author.firstName, area: post.area?.name ?? '' })}.
              </Paragraph>
              <p className="nl-paragraph tve-words" dir="auto">
                {post.text}
              </p>
              <Paragraph>
                <TextLink to={`/posts/${post.id}`}>{say('seePost')}</TextLink>
              </Paragraph>
              {told === null ? null : (
                <Paragraph>{say('told', { told: told.told, talks: told.openedTalks, no: told.no })}</Paragraph>
              )}
              {suggestions === null ? <Paragraph>{say('notOpen')}</Paragraph> : null}
              {suggestions?.length === 0 ? <Paragraph>{say('noSuggestions')}</Paragraph> : null}
              <ul className="tve-list">
                {suggestions?.map(({ post: other, strength, reasons }) => (
                  <li key={other.id} className="tve-card">
                    <Heading level={2}>{other.title}</Heading>
                    <Paragraph kind="soft">
                      {say('byIn', { name: other.author.firstName, area: other.area?.name ?? '' })}
                    </Paragraph>
                    <p className="nl-paragraph">
                      <strong>{say('strength', { strength })}</strong>
                    </p>
                    <Paragraph kind="soft">{say('asRead', { name: post.author.firstName })}</Paragraph>
                    <Reasons reasons={reasons} />
                    <Introduce post={post} other={other} />
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Answered>
    </DeskPage>
  );
}
