import { useState } from 'react';

import { Button } from '../../components/button.js';
import { DeedForm } from '../../components/deed-form.js';
import { Outcome } from '../../components/outcome.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextField } from '../../components/text-field.js';
import { useDeed } from '../../lib/deed.js';
import { IntroduceDocument, type DeskPostFragment } from '../../lib/graphql/generated/matches.js';
import { useDraft } from '../../lib/kept.js';
import { useWords } from '../../lib/wording/wording.js';

interface IntroduceProps {
  readonly post: Pick<DeskPostFragment, 'id' | 'author'>;
  readonly other: Pick<DeskPostFragment, 'id' | 'author'>;
}

/** Asks two residents whether they would like to talk about a post. */
export function Introduce({ post, other }: IntroduceProps) {
  const say = useWords('deskMatches');
  const [isOpen, setIsOpen] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const [words, setWords, done] = useDraft(`introduce:${post.id}:${other.id}`, '');
  const deed = useDeed(IntroduceDocument, ({ __typename }) => {
    switch (__typename) {
      case 'AlreadyInTouchError':
        return say('inTouch');
      case 'PostClosedError':
        return say('postClosed');
      default:
        return undefined;
    }
  });
  const ask = async (): Promise<void> => {
    const asked = await deed.attempt({ postId: post.id, residentId: other.author.id, otherPostId: other.id, words });
    if (!asked) return;
    done();
    setIsAsked(true);
  };
  if (isAsked)
    return (
      <Outcome>
        <Paragraph>{say('introduced')}</Paragraph>
      </Outcome>
    );
  return (
    <>
      <div className="tve-buttons">
        <Button kind="secondary" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {say('introduce', { one: post.author.firstName, other: other.author.firstName })}
        </Button>
      </div>
      {isOpen ? (
        <DeedForm deed={deed} send={say('introduceSend')} onSend={() => void ask()}>
          <Paragraph>{say('introduceIntro')}</Paragraph>
          <TextField
            label={say('introduceWords')}
            hint={say('introduceHint')}
            error={deed.errorOf('words')}
            lines={4}
            maxLength={500}
            value={words}
            onChange={setWords}
          />
        </DeedForm>
      ) : null}
    </>
  );
}
