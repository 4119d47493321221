import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useQuery } from 'urql';

import { Alert } from '../../../components/alert.js';
import { Button, ButtonLink } from '../../../components/button.js';
import { Page } from '../../../components/page.js';
import { Paragraph } from '../../../components/paragraph.js';
import { ReadAloud } from '../../../components/read-aloud.js';
import { MyProfileDocument } from '../../../lib/graphql/generated/residents.js';
import { refusalInWords } from '../../../lib/refusal.js';
import { useSession } from '../../../lib/session.js';
import { useWords } from '../../../lib/wording/wording.js';
import { useActivityNames } from '../../activities/activity-names.js';
import { useComposing } from '../composing.js';
import { PostFacts } from '../post-facts.js';
import { usePostWords } from '../post-words.js';
import { ProfileQuestion } from './profile-question.js';
import { useSending } from './sending.js';

/** The post as others will see it, and the button that sends it. */
export function PreviewStep() {
  const say = useWords('marketplace');
  const common = useWords('app');
  const nameOf = useActivityNames();
  const words = usePostWords();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { me } = useSession();
  const { draft, isNew, change, done, addressOf } = useComposing();
  const [profile] = useQuery({ query: MyProfileDocument, pause: !me });
  const { isBusy, send } = useSending();
  const [error, setError] = useState<string>();
  const [asksProfile, setAsksProfile] = useState(false);

  const sendIt = async (): Promise<void> => {
    setError(undefined);
    const sent = await send(draft);
    if ('id' in sent) {
      done();
      await navigate(`/posts/${sent.id}/sent`, { replace: true });
      return;
    }
    change({ written: sent.written });
    if (sent.refusal?.__typename === 'ProfileIncompleteError') setAsksProfile(true);
    else if (sent.refusal?.__typename === 'StaleRevisionError') setError(say('stale'));
    else setError(refusalInWords(common, sent.refusal));
  };

  if (asksProfile)
    return (
      <ProfileQuestion
        languages={draft.languages}
        onSaved={() => {
          setAsksProfile(false);
          void sendIt();
        }}
      />
    );
  const said = {
    ...draft,
    kind: draft.kind ?? ('request' as const),
    activity: draft.activity === null ? null : nameOf(draft.activity),
    wanted: draft.wantedActivity === null ? null : nameOf(draft.wantedActivity),
    area: profile.data?.myProfile.area?.name ?? null,
    author: profile.data?.myProfile.firstName ?? say('you'),
  };
  return (
    <Page title={say('previewTitle')}>
      <Paragraph kind="lead">{say('previewIntro')}</Paragraph>
      <article className="tve-card">
        <Paragraph kind="soft">{words.kind(said.kind)}</Paragraph>
        <p className="tve-post__text" dir="auto">
          {draft.text}
        </p>
        <PostFacts said={said} />
        <ReadAloud text={draft.text} />
      </article>
      {error === undefined ? null : (
        <Alert kind="error">
          <Paragraph>{error}</Paragraph>
        </Alert>
      )}
      {me === null ? <Paragraph>{say('signInFirst')}</Paragraph> : null}
      <div className="tve-buttons">
        {me === null ? (
          <>
            <ButtonLink to={`/log-in?to=${encodeURIComponent(pathname)}`}>{say('signIn')}</ButtonLink>
            <ButtonLink to={`/sign-up?to=${encodeURIComponent(pathname)}`} kind="secondary">
              {say('signUp')}
            </ButtonLink>
          </>
        ) : (
          <Button isBusy={isBusy || me === undefined} onClick={() => void sendIt()}>
            {say('send')}
          </Button>
        )}
        <ButtonLink to={addressOf(isNew ? 'what' : 'check')} kind="subtle">
          {say('changeWords')}
        </ButtonLink>
      </div>
    </Page>
  );
}
