import { useRef, useState } from 'react';
import { useQuery } from 'urql';

import { Answered } from '../../components/answered.js';
import { Arrival } from '../../components/arrival.js';
import { Button, ButtonLink } from '../../components/button.js';
import { DeedForm } from '../../components/deed-form.js';
import { Heading } from '../../components/heading.js';
import { LanguageChoice } from '../../components/language-choice.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextField } from '../../components/text-field.js';
import { useDeed } from '../../lib/deed.js';
import {
  MyProfileDocument,
  SaveProfileDocument,
  type ProfilePartsFragment,
} from '../../lib/graphql/generated/residents.js';
import { useDraft } from '../../lib/kept.js';
import { today } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';
import { ActivityChoice } from '../activities/activity-choice.js';
import { useActivityNames } from '../activities/activity-names.js';
import { AreaChoice } from '../areas/area-choice.js';
import { profileInput } from './profile.rules.js';

/** Who one is: first name, neighbourhood, languages, a few words, and what one can help with. */
export function ProfilePage() {
  const say = useWords('residents');
  const query = useQuery({ query: MyProfileDocument });
  return (
    <Page title={say('profileTitle')}>
      <Answered query={query}>{({ myProfile }) => <Form profile={myProfile} />}</Answered>
    </Page>
  );
}

interface Skill {
  readonly slug: string;
  readonly name: string;
}

interface ProfileDraft {
  readonly firstName: string;
  readonly about: string;
  readonly areaCode: string | null;
  readonly languages: readonly string[];
  readonly skills: readonly Skill[];
}

function Form({ profile }: { readonly profile: ProfilePartsFragment }) {
  const say = useWords('residents');
  const common = useWords('app');
  const saved: ProfileDraft = {
    firstName: profile.firstName,
    about: profile.about,
    areaCode: profile.area?.code ?? null,
    languages: profile.languages,
    skills: profile.skills,
  };
  // Names of activities change with the language, which keeps the draft.
  const on = JSON.stringify({ ...saved, skills: saved.skills.map(({ slug }) => slug) });
  const [draft, change, done] = useDraft('profile', saved, on);
  const [isSaved, setIsSaved] = useState(false);
  const [lacksArea, setLacksArea] = useState(false);
  const [isMoving, setIsMoving] = useState(draft.areaCode !== (profile.area?.code ?? null));
  const deed = useDeed(SaveProfileDocument);
  const set = (part: Partial<ProfileDraft>): void => {
    setIsSaved(false);
    change({ ...draft, ...part });
  };
  const save = async (): Promise<void> => {
    const { areaCode, skills, languages, firstName, about } = draft;
    const input = profileInput(
      profile,
      {
        firstName,
        about,
        languages: [...languages],
        skills: skills.map(({ slug }) => slug),
        ...(areaCode === null ? {} : { areaCode }),
      },
      today(),
    );
    setLacksArea(input === null);
    if (!input || !(await deed.attempt({ input }))) return;
    done();
    setIsSaved(true);
  };
  return (
    <>
      <Paragraph kind="lead">{profile.area === null ? say('profileNew') : say('profileIntro')}</Paragraph>
      <DeedForm
        deed={deed}
        send={common('save')}
        isSaved={isSaved}
        onSend={() => void save()}
        more={
          isSaved ? (
            <ButtonLink kind="secondary" to="/mine">
              {say('toOverview')}
            </ButtonLink>
          ) : null
        }
      >
        <TextField
          label={say('firstName')}
          hint={say('firstNameHint')}
          error={deed.errorOf('firstName')}
          autoComplete="given-name"
          maxLength={40}
          value={draft.firstName}
          onChange={(firstName) => set({ firstName })}
        />
        {lacksArea && draft.areaCode === null ? (
          <p className="tve-field__error" role="alert">
            {say('areaNeeded')}
          </p>
        ) : null}
        {profile.area === null || isMoving ? (
          <AreaChoice label={say('area')} value={draft.areaCode} onChange={(areaCode) => set({ areaCode })} />
        ) : (
          <div className="tve-row">
            <span>{say('livesIn', { area: profile.area.name })}</span>
            <Button kind="subtle" onClick={() => setIsMoving(true)}>
              {say('move')}
            </Button>
          </div>
        )}
        <LanguageChoice values={draft.languages} onChange={(languages) => set({ languages })} />
        <TextField
          label={say('about')}
          hint={say('aboutHint')}
          error={deed.errorOf('about')}
          isOptional
          lines={4}
          maxLength={500}
          value={draft.about}
          onChange={(about) => set({ about })}
        />
        <Skills skills={draft.skills} onChange={(skills) => set({ skills })} />
      </DeedForm>
    </>
  );
}

function Skills({
  skills,
  onChange,
}: {
  readonly skills: readonly Skill[];
  readonly onChange: (skills: readonly Skill[]) => void;
}) {
  const say = useWords('residents');
  const nameOf = useActivityNames();
  const [picked, setPicked] = useState<string | null>(null);
  const [added, setAdded] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const add = (slug: string): void => {
    setPicked(null);
    // The button that was pressed goes away: reader and keyboard go on at what was added.
    setAdded(slug);
    if (!skills.some((one) => one.slug === slug)) onChange([...skills, { slug, name: nameOf(slug) }]);
  };
  const remove = (slug: string): void => {
    onChange(skills.filter((one) => one.slug !== slug));
    place.current?.focus();
  };
  return (
    <>
      <Heading level={2}>{say('skillsTitle')}</Heading>
      <div ref={place} tabIndex={-1} className="tve-arrival">
        <div role="status">{skills.length === 0 ? <Paragraph>{say('skillsNone')}</Paragraph> : null}</div>
        <ul className="tve-list">
          {skills.map(({ slug, name }) => (
            <li key={slug} className="tve-row">
              {slug === added ? <Arrival>{nameOf(slug) || name}</Arrival> : <span>{nameOf(slug) || name}</span>}
              <Button kind="subtle" onClick={() => remove(slug)}>
                {say('removeSkill', { name: nameOf(slug) || name })}
              </Button>
            </li>
          ))}
        </ul>
      </div>
      <ActivityChoice label={say('skillAdd')} value={picked} onChange={setPicked} />
      {picked === null ? null : (
        <Button kind="secondary" onClick={() => add(picked)}>
          {say('skillAddButton')}
        </Button>
      )}
    </>
  );
}
