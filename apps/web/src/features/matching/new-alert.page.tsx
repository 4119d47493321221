import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useQuery } from 'urql';

import { Answered } from '../../components/answered.js';
import { OneOf } from '../../components/choices.js';
import { DeedForm } from '../../components/deed-form.js';
import { Page } from '../../components/page.js';
import { TextField } from '../../components/text-field.js';
import { useDeed } from '../../lib/deed.js';
import { SaveSearchDocument } from '../../lib/graphql/generated/matching.js';
import { MyProfileDocument } from '../../lib/graphql/generated/residents.js';
import type { AlertHearing } from '../../lib/graphql/generated/schema.js';
import { useWords } from '../../lib/wording/wording.js';
import { AreaChoice } from '../areas/area-choice.js';
import { lookOf, type Look } from '../marketplace/look.rules.js';
import { HEARINGS, searchOf } from './saved-search.rules.js';

/** Keeping what somebody looks for: a name, and what the address does not say yet. */
export function NewAlertPage() {
  const [search] = useSearchParams();
  const profile = useQuery({ query: MyProfileDocument });
  return (
    <Answered query={profile}>
      {({ myProfile }) => <NewAlert look={lookOf(search)} ownArea={myProfile.area?.code ?? null} />}
    </Answered>
  );
}

function NewAlert({ look, ownArea }: { readonly look: Look; readonly ownArea: string | null }) {
  const say = useWords('matching');
  const common = useWords('app');
  const navigate = useNavigate();
  const [name, setName] = useState(look.words ?? '');
  const [kind, setKind] = useState(look.kind);
  const [area, setArea] = useState(look.area ?? ownArea);
  const [hears, setHears] = useState<AlertHearing>('atOnce');
  const [missing, setMissing] = useState<'kind' | 'area' | 'name' | null>(null);
  const save = useDeed(SaveSearchDocument, (answer) =>
    answer.__typename === 'TooManySearchesError' ? say('tooManySearches', { max: answer.max }) : undefined,
  );
  const send = async (): Promise<void> => {
    const isNamed = name.trim() !== '';
    setMissing(kind === null ? 'kind' : area === null ? 'area' : isNamed ? null : 'name');
    if (kind === null || area === null || !isNamed) return;
    const input = searchOf(look, { name: name.trim(), kind, areaCode: area, hears });
    if (await save.attempt({ input })) await navigate('/alerts');
  };
  return (
    <Page title={say('saveTitle')}>
      <DeedForm deed={save} send={common('save')} onSend={() => void send()}>
        {look.kind !== null ? null : (
          <OneOf
            legend={say('saveKind')}
            choices={[
              { value: 'request', text: say('requests') },
              { value: 'offer', text: say('offers') },
            ]}
            value={kind}
            onChange={setKind}
          />
        )}
        {look.area !== null ? null : <AreaChoice label={say('saveArea')} value={area} onChange={setArea} />}
        <TextField
          label={say('saveName')}
          hint={say('saveNameHint')}
          maxLength={60}
          error={missing === 'name' ? common('invalid', { rule: 'required' }) : save.errorOf('name')}
          value={name}
          onChange={setName}
        />
        <OneOf
          legend={say('hears')}
          choices={HEARINGS.map((how) => ({ value: how, text: say('hearsHow', { how }) }))}
          value={hears}
          onChange={setHears}
        />
        <div role="alert">
          {missing === 'kind' || missing === 'area' ? (
            <p className="tve-field__error">{say(missing === 'kind' ? 'kindMissing' : 'areaMissing')}</p>
          ) : null}
        </div>
      </DeedForm>
    </Page>
  );
}
