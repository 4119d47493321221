import { useState } from 'react';
import { useQuery } from 'urql';

import { Answered } from '../../../components/answered.js';
import { DeedForm } from '../../../components/deed-form.js';
import { Page } from '../../../components/page.js';
import { Paragraph } from '../../../components/paragraph.js';
import { TextField } from '../../../components/text-field.js';
import { useDeed } from '../../../lib/deed.js';
import {
  MyProfileDocument,
  SaveProfileDocument,
  type MyProfileQuery,
} from '../../../lib/graphql/generated/residents.js';
import { today } from '../../../lib/wording/moments.js';
import { useWords } from '../../../lib/wording/wording.js';
import { AreaChoice } from '../../areas/area-choice.js';
import { profileInput } from '../../residents/profile.rules.js';

interface ProfileQuestionProps {
  /** What the post tells about languages, for a profile that tells nothing yet. */
  readonly languages: readonly string[];
  readonly onSaved: () => void;
}

/** Asks what a first post cannot do without: where one lives, and a first name. */
export function ProfileQuestion(props: ProfileQuestionProps) {
  const query = useQuery({ query: MyProfileDocument });
  return <Answered query={query}>{({ myProfile }) => <Question {...props} profile={myProfile} />}</Answered>;
}

function Question({
  languages,
  onSaved,
  profile,
}: ProfileQuestionProps & { readonly profile: MyProfileQuery['myProfile'] }) {
  const say = useWords('marketplace');
  const [area, setArea] = useState(profile.area?.code ?? null);
  const [firstName, setFirstName] = useState(profile.firstName);
  const [isMissing, setIsMissing] = useState(false);
  const deed = useDeed(SaveProfileDocument);
  const save = async (): Promise<void> => {
    setIsMissing(area === null);
    if (area === null) return;
    const input = profileInput(
      profile,
      {
        areaCode: area,
        firstName: firstName.trim(),
        languages: [...(profile.languages.length > 0 ? profile.languages : languages)],
      },
      today(),
    );
    if (input && (await deed.attempt({ input }))) onSaved();
  };
  return (
    <Page title={say('profileTitle')}>
      <Paragraph kind="lead">{say('profileIntro')}</Paragraph>
      <DeedForm deed={deed} send={say('profileNext')} onSend={() => void save()}>
        <TextField
          label={say('firstName')}
          autoComplete="given-name"
          error={deed.errorOf('firstName')}
          value={firstName}
          onChange={setFirstName}
        />
        <AreaChoice label={say('yourArea')} value={area} onChange={setArea} />
        <div role="alert">{isMissing ? <p className="tve-field__error">{say('areaMissing')}</p> : null}</div>
      </DeedForm>
    </Page>
  );
}
