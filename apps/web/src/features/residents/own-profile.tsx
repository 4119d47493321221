import type { ReactNode } from 'react';
import { useQuery } from 'urql';

import { Answered } from '../../components/answered.js';
import { ButtonLink } from '../../components/button.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { MyProfileDocument, type ProfilePartsFragment } from '../../lib/graphql/generated/residents.js';
import { useWords } from '../../lib/wording/wording.js';

interface OwnProfileProps {
  readonly title: string;
  readonly intro: string;
  readonly children: (profile: ProfilePartsFragment) => ReactNode;
}

/** A page about a part of the profile; who has none yet begins with it. */
export function OwnProfile({ title, intro, children }: OwnProfileProps) {
  const say = useWords('residents');
  const query = useQuery({ query: MyProfileDocument });
  return (
    <Page title={title}>
      <Paragraph kind="lead">{intro}</Paragraph>
      <Answered query={query}>
        {({ myProfile }) =>
          myProfile.area === null ? (
            <>
              <Paragraph>{say('profileFirst')}</Paragraph>
              <ButtonLink to="/account/profile">{say('toProfile')}</ButtonLink>
            </>
          ) : (
            children(myProfile)
          )
        }
      </Answered>
    </Page>
  );
}
