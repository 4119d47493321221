import { useQuery } from 'urql';

import { Answered } from '../../components/answered.js';
import { Heading } from '../../components/heading.js';
import { Paragraph } from '../../components/paragraph.js';
import { TextLink } from '../../components/text-link.js';
import { AreaDocument, AreasDocument, AreaShapesDocument } from '../../lib/graphql/generated/areas.js';
import type { AreaQuery } from '../../lib/graphql/generated/areas.js';
import { PostCountsDocument } from '../../lib/graphql/generated/marketplace.js';
import { useWords } from '../../lib/wording/wording.js';
import { AreaMap } from '../areas/area-map.js';
import { addressOf, type Look } from './look.rules.js';

type Area = NonNullable<AreaQuery['area']>;

interface LookMapProps {
  readonly look: Look;
  /** The area that is looked at; null for everywhere. */
  readonly area: Area | null;
  readonly onChoose: (look: Look) => void;
}

/** The neighbourhood as a map, and the same areas as a list: choosing one looks there. */
export function LookMap(props: LookMapProps) {
  const say = useWords('marketplace');
  const towns = useQuery({ query: AreasDocument, variables: { kind: 'municipality' } });
  return (
    <section aria-labelledby="look-map" className="tve-no-print">
      <Heading level={2} id="look-map">
        {say('mapTitle')}
      </Heading>
      <Answered query={towns}>
        {({ areas: [first, ...others] }) => {
          if (props.area) return <Around {...props} area={props.area} />;
          if (first && others.length === 0) return <Below {...props} within={first} kind="district" />;
          return (
            <AreaLinks
              look={props.look}
              title={say('chooseTown')}
              areas={first ? [first, ...others] : []}
              nameOf={({ name }) => name}
            />
          );
        }}
      </Answered>
    </section>
  );
}

/** Around an area: what lies below it, or beside it when nothing does. */
function Around(props: LookMapProps & { readonly area: Area }) {
  const say = useWords('marketplace');
  const { area, look } = props;
  const isSmall = area.kind === 'neighbourhood';
  const above = area.parentCode;
  const [{ data }] = useQuery({ query: AreaDocument, variables: { code: above ?? '' }, pause: above === null });
  const within = isSmall ? data?.area : area;
  return (
    <>
      {data?.area ? (
        <Paragraph>
          <TextLink to={`/look${addressOf({ ...look, area: data.area.code, far: 0 })}`}>
            {say('wholeOf', { name: data.area.name })}
          </TextLink>
        </Paragraph>
      ) : null}
      {within ? (
        <Below {...props} within={within} kind={area.kind === 'municipality' ? 'district' : 'neighbourhood'} />
      ) : null}
    </>
  );
}

interface BelowProps extends LookMapProps {
  readonly within: { readonly code: string; readonly name: string };
  readonly kind: 'district' | 'neighbourhood';
}

function Below({ look, onChoose, within, kind }: BelowProps) {
  const say = useWords('marketplace');
  const areas = useWords('areas');
  const variables = { kind, under: within.code };
  const shapes = useQuery({ query: AreaShapesDocument, variables });
  const all = useQuery({ query: AreasDocument, variables });
  const [counts] = useQuery({ query: PostCountsDocument, variables: { ...variables, postKind: look.kind } });
  const posts = new Map(counts.data?.postCounts.map((one) => [one.code, one.posts]));
  const nameOf = ({ code, name }: { code: string; name: string }): string =>
    counts.data ? say('areaCount', { name, count: posts.get(code) ?? 0 }) : name;
  const hasPosts = (code: string): boolean => (posts.get(code) ?? 0) > 0;
  const lookAt = (code: string): Look => ({ ...look, area: code, far: 0 });
  return (
    <>
      <Answered query={shapes}>
        {({ areaShapes }) =>
          areaShapes.length === 0 ? null : (
            <AreaMap
              label={areas('mapLabel', { name: within.name })}
              shapes={areaShapes}
              chosen={look.area}
              nameOf={nameOf}
              isFilled={hasPosts}
              addressOf={(code) => `/look${addressOf(lookAt(code))}`}
              onChoose={(code) => onChoose(lookAt(code))}
            />
          )
        }
      </Answered>
      <Answered query={all}>
        {(answer) => (
          <>
            <AreaLinks
              look={look}
              title={say('areaList')}
              areas={answer.areas.filter(({ code }) => hasPosts(code))}
              nameOf={nameOf}
            />
            <details>
              <summary>{say('emptyAreas')}</summary>
              <AreaLinks look={look} areas={answer.areas.filter(({ code }) => !hasPosts(code))} nameOf={nameOf} />
            </details>
          </>
        )}
      </Answered>
    </>
  );
}

interface AreaLinksProps {
  readonly look: Look;
  readonly title?: string;
  readonly areas: readonly { readonly code: string; readonly name: string }[];
  readonly nameOf: (area: { code: string; name: string }) => string;
}

const AreaLinks = ({ look, title, areas, nameOf }: AreaLinksProps) => (
  <>
    {title === undefined || areas.length === 0 ? null : <Heading level={3}>{title}</Heading>}
    <ul className="tve-area-links">
      {areas.map((area) => (
        <li key={area.code}>
          <TextLink to={`/look${addressOf({ ...look, area: area.code, far: 0 })}`}>{nameOf(area)}</TextLink>
        </li>
      ))}
    </ul>
  </>
);
