import { useState } from 'react';
import { useQuery } from 'urql';

import { Answered } from '../../components/answered.js';
import { OneOf } from '../../components/choices.js';
import { Select } from '../../components/select.js';
import { AreaDocument, AreasDocument } from '../../lib/graphql/generated/areas.js';
import { useWords } from '../../lib/wording/wording.js';
import type { AreaWayProps } from './area-way.js';

/** Step by step: the district, then a neighbourhood of it or all of it. */
export function AreaBySteps({ municipality, value, onChange }: AreaWayProps) {
  const say = useWords('areas');
  const [opened, setOpened] = useState<string | null>(null);
  const [{ data }] = useQuery({ query: AreaDocument, variables: { code: value ?? '' }, pause: value === null });
  const above = value === null ? null : data?.area?.kind === 'neighbourhood' ? data.area.parentCode : value;
  const district = opened ?? above;
  const districts = useQuery({ query: AreasDocument, variables: { kind: 'district', under: municipality.code } });
  return (
    <Answered query={districts}>
      {({ areas }) => (
        <>
          <Select
            label={say('district')}
            none={say('chooseDistrict')}
            choices={areas.map(({ code, name }) => ({ value: code, text: name }))}
            value={district}
            onChange={(code) => {
              setOpened(code);
              // What was chosen lies in another district.
              onChange(null);
            }}
          />
          {district === null ? null : <Below district={district} value={value} onChange={onChange} />}
        </>
      )}
    </Answered>
  );
}

function Below({
  district,
  value,
  onChange,
}: { readonly district: string } & Pick<AreaWayProps, 'value' | 'onChange'>) {
  const say = useWords('areas');
  const query = useQuery({ query: AreasDocument, variables: { kind: 'neighbourhood', under: district } });
  return (
    <Answered query={query}>
      {({ areas }) => (
        <OneOf
          legend={say('neighbourhood')}
          choices={[
            ...areas.map(({ code, name }) => ({ value: code, text: name })),
            { value: district, text: say('wholeDistrict') },
          ]}
          value={value}
          onChange={onChange}
        />
      )}
    </Answered>
  );
}
