import { useQuery } from 'urql';

import { Paragraph } from '../../components/paragraph.js';
import { TextLink } from '../../components/text-link.js';
import type { MyOverviewQuery } from '../../lib/graphql/generated/mine.js';
import { MyPostsDocument } from '../../lib/graphql/generated/posts.js';
import { readDraft } from '../../lib/kept.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';
import { NEW_POST } from '../marketplace/composing.js';
import type { PostDraft } from '../marketplace/draft.rules.js';
import { wordsNeeded } from '../marketplace/own-words-needed.rules.js';
import { waitingIn, type Waiting } from './waiting.rules.js';

/** What waits for the viewer: answers, questions, other words, and a draft that was left. */
export function WaitsForMe({ overview }: { readonly overview: MyOverviewQuery }) {
  const say = useWords('matching');
  const { moment, ahead } = useMoments();
  const [{ data }] = useQuery({ query: MyPostsDocument, variables: { first: 20, after: null } });
  const posts = (data?.myPosts.edges ?? []).map(({ node }) => node);
  const waiting = waitingIn(overview);
  const draft = readDraft<PostDraft>(NEW_POST)?.text.trim() ?? '';
  const textOf = ({ what, name, title }: Waiting): string => {
    switch (what) {
      case 'talk':
        return say('yourTurn', { name: name ?? '', title });
      case 'happened':
        return say('happened', { name: name ?? say('happenedSomebody') });
      case 'introduction':
        return say('introduction', { broker: name ?? '' });
      case 'standIn':
        return say('standIn', { name: name ?? '' });
      case 'ring':
        return say('ring', { broker: name ?? '' });
    }
  };
  const words = posts.flatMap((post) => {
    const needed = wordsNeeded(post);
    return needed === null ? [] : [{ id: post.id, text: say(needed, { title: post.title }) }];
  });
  if (waiting.length === 0 && words.length === 0 && draft === '') return <Paragraph>{say('waitingNone')}</Paragraph>;
  return (
    <ul className="tve-list">
      {waiting.map((one) => (
        <li key={`${one.what} ${one.id}`} className="tve-card tve-waits">
          <TextLink to={one.to}>{textOf(one)}</TextLink>
          {one.until === null ? null : (
            <Paragraph>{say('until', { moment: moment(one.until), ahead: ahead(one.until) })}</Paragraph>
          )}
        </li>
      ))}
      {words.map(({ id, text }) => (
        <li key={id} className="tve-card tve-waits">
          <TextLink to={`/posts/${id}`}>{text}</TextLink>
        </li>
      ))}
      {draft === '' ? null : (
        <li className="tve-card tve-waits">
          {say('draftLeft')} <TextLink to="/new">{say('draftGoOn')}</TextLink>
        </li>
      )}
    </ul>
  );
}
