import { useState } from 'react';
import { useQuery } from 'urql';

import { Answered } from '../../components/answered.js';
import { OneOf } from '../../components/choices.js';
import { Paragraph } from '../../components/paragraph.js';
import { Select } from '../../components/select.js';
import { AreaDocument, AreasDocument } from '../../lib/graphql/generated/areas.js';
import { useWords } from '../../lib/wording/wording.js';
import { AreaByMap } from './area-by-map.js';
import { AreaByName } from './area-by-name.js';
import { AreaBySteps } from './area-by-steps.js';
import './areas.css';

interface AreaChoiceProps {
  readonly label: string;
  /** Code of a neighbourhood or district, or null while none is chosen. */
  readonly value: string | null;
  readonly onChange: (code: string | null) => void;
}

const WAYS = ['name', 'steps', 'map'] as const;
const WAY_WORDS = { name: 'wayName', steps: 'waySteps', map: 'wayMap' } as const;

/** Where somebody lives: by name, step by step or on a map; no postcode. */
export function AreaChoice({ label, value, onChange }: AreaChoiceProps) {
  const query = useQuery({ query: AreasDocument, variables: { kind: 'municipality' } });
  return (
    <Answered query={query}>
      {({ areas }) => <Choice label={label} value={value} onChange={onChange} municipalities={areas} />}
    </Answered>
  );
}

interface ChoiceProps extends AreaChoiceProps {
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
}

function Choice({ label, value, onChange, municipalities }: ChoiceProps) {
  const say = useWords('areas');
  const [way, setWay] = useState<(typeof WAYS)[number]>('name');
  const only = municipalities.length === 1 ? municipalities[0] : undefined;
  const [code, setCode] = useState<string | null>(null);
  const municipality = only ?? municipalities.find((one) => one.code === code);
  return (
    <fieldset className="tve-choices">
      <legend>{label}</legend>
      {only ? null : (
        <Select
          label={say('municipality')}
          none={say('chooseMunicipality')}
          choices={municipalities.map((one) => ({ value: one.code, text: one.name }))}
          value={code}
          onChange={setCode}
        />
      )}
      {municipality === undefined ? null : (
        <>
          <OneOf
            legend={say('way')}
            choices={WAYS.map((one) => ({ value: one, text: say(WAY_WORDS[one]) }))}
            value={way}
            onChange={setWay}
          />
          {way === 'name' ? <AreaByName municipality={municipality} value={value} onChange={onChange} /> : null}
          {way === 'steps' ? <AreaBySteps municipality={municipality} value={value} onChange={onChange} /> : null}
          {way === 'map' ? <AreaByMap municipality={municipality} value={value} onChange={onChange} /> : null}
        </>
      )}
      <Chosen code={value} />
    </fieldset>
  );
}

/** What is chosen now; told when it changes. */
function Chosen({ code }: { readonly code: string | null }) {
  const say = useWords('areas');
  const [{ data }] = useQuery({ query: AreaDocument, variables: { code: code ?? '' }, pause: code === null });
  const name = code === null ? undefined : data?.area?.name;
  return (
    <div role="status">
      <Paragraph>{name === undefined ? say('notChosen') : say('chosen', { name })}</Paragraph>
    </div>
  );
}
