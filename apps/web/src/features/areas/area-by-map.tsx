import { useState } from 'react';
import { useQuery } from 'urql';

import { Answered } from '../../components/answered.js';
import { Arrival } from '../../components/arrival.js';
import { Button } from '../../components/button.js';
import { OneOf } from '../../components/choices.js';
import { Paragraph } from '../../components/paragraph.js';
import { AreaShapesDocument } from '../../lib/graphql/generated/areas.js';
import { useWords } from '../../lib/wording/wording.js';
import { AreaMap } from './area-map.js';
import type { AreaWayProps } from './area-way.js';

/** On a map: the districts first, then the neighbourhoods of one; the same stands in a list below. */
export function AreaByMap({ municipality, value, onChange }: AreaWayProps) {
  const say = useWords('areas');
  const [hasMoved, setHasMoved] = useState(false);
  const [district, setDistrict] = useState<{ readonly code: string; readonly name: string } | null>(null);
  const within = district ?? municipality;
  const query = useQuery({
    query: AreaShapesDocument,
    variables: { kind: district ? 'neighbourhood' : 'district', under: within.code },
  });
  return (
    <Answered query={query}>
      {({ areaShapes }) => {
        const choose = (code: string): void => {
          const area = areaShapes.find((one) => one.code === code);
          onChange(code);
          if (district || !area) return;
          setHasMoved(true);
          setDistrict(area);
        };
        if (areaShapes.length === 0 && !district) return <Paragraph>{say('noShapes')}</Paragraph>;
        return (
          <>
            <Arrival key={within.code} waits={!hasMoved}>
              <AreaMap
                label={say('mapLabel', { name: within.name })}
                shapes={areaShapes}
                chosen={value}
                onChoose={choose}
              />
            </Arrival>
            {district ? (
              <div className="tve-buttons">
                <Button kind="secondary" onClick={() => onChange(district.code)}>
                  {say('chooseWhole', { name: district.name })}
                </Button>
                <Button kind="subtle" onClick={() => setDistrict(null)}>
                  {say('up', { name: municipality.name })}
                </Button>
              </div>
            ) : null}
            <details>
              <summary>{say('mapList')}</summary>
              <OneOf
                legend={district ? say('neighbourhood') : say('district')}
                choices={areaShapes.map(({ code, name }) => ({ value: code, text: name }))}
                value={value}
                onChange={choose}
              />
            </details>
          </>
        );
      }}
    </Answered>
  );
}
