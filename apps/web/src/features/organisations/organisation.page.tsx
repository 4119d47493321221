import { useParams } from 'react-router';
import { useQuery } from 'urql';

import { Answered } from '../../components/answered.js';
import { ButtonLink } from '../../components/button.js';
import { Fact, Facts } from '../../components/facts.js';
import { Page } from '../../components/page.js';
import { Paragraph } from '../../components/paragraph.js';
import { ReadAloud } from '../../components/read-aloud.js';
import { OrganisationDocument, type OrganisationQuery } from '../../lib/graphql/generated/organisations.js';
import { useMoments } from '../../lib/wording/moments.js';
import { useWords } from '../../lib/wording/wording.js';

const KINDS = { volunteer: 'kindVolunteer', public: 'kindPublic', company: 'kindCompany' } as const;

/** An organisation as everybody reads it: what a broker checked. */
export function OrganisationPage() {
  const { id = '' } = useParams();
  const query = useQuery({ query: OrganisationDocument, variables: { id } });
  return (
    <Answered query={query}>
      {({ organisation }) => (organisation ? <Known organisation={organisation} /> : <NotThere />)}
    </Answered>
  );
}

function Known({ organisation }: { readonly organisation: NonNullable<OrganisationQuery['organisation']> }) {
  const say = useWords('organisations');
  const { day } = useMoments();
  const { name, about, kind, area, since } = organisation;
  return (
    <Page title={name}>
      <Paragraph kind="lead">{about}</Paragraph>
      <ReadAloud text={`${name}. ${about}`} />
      <Facts>
        <Fact name={say('kind')} lines={[say(KINDS[kind])]} />
        {area ? <Fact name={say('where')} lines={[area.name]} /> : null}
        <Fact name={say('since')} lines={[day(since)]} />
      </Facts>
      <Paragraph>{say('checked')}</Paragraph>
      <ButtonLink to={area ? `/look?area=${area.code}` : '/look'}>{say('vacancies')}</ButtonLink>
    </Page>
  );
}

function NotThere() {
  const say = useWords('organisations');
  return (
    <Page title={say('notThere')}>
      <Paragraph>{say('notThereHelp')}</Paragraph>
    </Page>
  );
}
