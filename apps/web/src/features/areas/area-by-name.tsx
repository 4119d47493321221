import { useState } from 'react';
import { useQuery } from 'urql';

import { Answered } from '../../components/answered.js';
import { OneOf } from '../../components/choices.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextField } from '../../components/text-field.js';
import { AreasDocument } from '../../lib/graphql/generated/areas.js';
import { useWords } from '../../lib/wording/wording.js';
import { areasNamed, type NamedArea } from './area-names.rules.js';
import type { AreaWayProps } from './area-way.js';

/** As many as can be looked through. */
const MOST = 10;

/** By name: some letters, and a list of what they begin. */
export function AreaByName({ municipality, value, onChange }: AreaWayProps) {
  const districts = useQuery({ query: AreasDocument, variables: { kind: 'district', under: municipality.code } });
  const quarters = useQuery({ query: AreasDocument, variables: { kind: 'neighbourhood', under: municipality.code } });
  return (
    <Answered query={districts}>
      {(below) => (
        <Answered query={quarters}>
          {({ areas }) => <ByName districts={below.areas} areas={areas} value={value} onChange={onChange} />}
        </Answered>
      )}
    </Answered>
  );
}

interface ByNameProps {
  readonly districts: readonly NamedArea[];
  readonly areas: readonly NamedArea[];
  readonly value: string | null;
  readonly onChange: (code: string) => void;
}

function ByName({ districts, areas, value, onChange }: ByNameProps) {
  const say = useWords('areas');
  const [typed, setTyped] = useState('');
  const found = areasNamed([...areas, ...districts], typed);
  const isDistrict = ({ code }: NamedArea): boolean => districts.some((one) => one.code === code);
  const inWords = (area: NamedArea): string => {
    if (isDistrict(area)) return say('isDistrict', { name: area.name });
    const district = districts.find(({ code }) => code === area.parentCode)?.name;
    return district === undefined ? area.name : say('inDistrict', { name: area.name, district });
  };
  return (
    <>
      <TextField label={say('name')} hint={say('nameHint')} value={typed} onChange={setTyped} autoComplete="off" />
      <div role="status" className="tve-hidden">
        {typed.trim() === '' ? null : say('foundCount', { count: found.length })}
      </div>
      {found.length === 0 ? null : (
        <OneOf
          legend={say('found')}
          choices={found.slice(0, MOST).map((area) => ({ value: area.code, text: inWords(area) }))}
          value={value}
          onChange={onChange}
        />
      )}
      {found.length > MOST ? <Paragraph kind="soft">{say('tooMany')}</Paragraph> : null}
      {found.length === 0 && typed.trim() !== '' ? <Paragraph>{say('noneFound')}</Paragraph> : null}
    </>
  );
}
