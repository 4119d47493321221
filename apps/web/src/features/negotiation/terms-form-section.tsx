import { OneOf } from '../../components/choices.js';
import { TextField } from '../../components/text-field.js';
import type { InReturnKind, WhereKind } from '../../lib/graphql/generated/schema.js';
import { useWords } from '../../lib/wording/wording.js';
import { More } from './more.js';
import { HowOftenFields } from './terms-form-how-often.js';
import type { TermsDraft } from './terms-form.rules.js';
import { WhatFields } from './terms-form-what.js';
import { WhenFields } from './terms-form-when.js';
import { problemInWords } from './terms-problem-words.js';
import { isAbout, type Problem, type Section } from './terms-problems.rules.js';
import type { Reader } from './terms-told.rules.js';

interface TermsSectionProps {
  readonly section: Section;
  readonly terms: TermsDraft;
  readonly reader: Reader;
  readonly problem: Problem | null;
  readonly onChange: (changed: Partial<TermsDraft>) => void;
}

/** What every part of the form gets. */
export interface FieldsProps {
  readonly terms: TermsDraft;
  readonly reader: Reader;
  /** What is wrong with a field of the terms, in words; undefined when nothing is. */
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (changed: Partial<TermsDraft>) => void;
}

/** The fields of one part of the terms. */
export function TermsSection({ section, terms, reader, problem, onChange }: TermsSectionProps) {
  const say = useWords('terms');
  const common = useWords('app');
  const errorOf = (field: string): string | undefined =>
    problem !== null && isAbout(problem, field) ? problemInWords(say, common, problem) : undefined;
  const fields = { terms, reader, errorOf, onChange };
  switch (section) {
    case 'what':
      return <WhatFields {...fields} />;
    case 'when':
      return <WhenFields {...fields} />;
    case 'howOften':
      return <HowOftenFields {...fields} />;
    case 'where':
      return <WhereFields {...fields} />;
    case 'inReturn':
      return <InReturnFields {...fields} />;
    case 'conditions':
      return (
        <TextField
          label={say('conditions')}
          hint={say('conditionsHint')}
          isOptional
          lines={3}
          maxLength={500}
          error={errorOf('conditions')}
          value={terms.conditions}
          onChange={(conditions) => onChange({ conditions })}
        />
      );
  }
}

const USUAL_PLACES = ['atRequester', 'atHelper', 'publicPlace', 'byPhone'] as const;
const OTHER_PLACES = ['online', 'onTheWay', 'open'] as const;

function WhereFields({ terms, reader, errorOf, onChange }: FieldsProps) {
  const say = useWords('terms');
  const choice = (value: WhereKind) => ({
    value,
    text: say('whereKind', {
      kind: value,
      mine: reader.side !== null && value === (reader.side === 'helper' ? 'atHelper' : 'atRequester') ? 'yes' : 'no',
      name: value === 'atHelper' ? reader.helper : reader.requester,
    }),
  });
  const choose = (whereKind: WhereKind): void => onChange({ whereKind });
  const isOther = OTHER_PLACES.some((kind) => kind === terms.whereKind);
  return (
    <>
      <OneOf
        legend={say('where')}
        choices={USUAL_PLACES.map(choice)}
        value={isOther ? null : terms.whereKind}
        onChange={choose}
      />
      {terms.whereKind === 'publicPlace' ? (
        <TextField
          label={say('place')}
          hint={say('placeHint')}
          maxLength={200}
          error={errorOf('where.name')}
          value={terms.place}
          onChange={(place) => onChange({ place })}
        />
      ) : null}
      <More isOpen={isOther}>
        <OneOf
          legend={say('otherPlaces')}
          choices={OTHER_PLACES.map(choice)}
          value={isOther ? terms.whereKind : null}
          onChange={choose}
        />
        {terms.whereKind === 'onTheWay' ? (
          <>
            <TextField
              label={say('fromArea')}
              hint={say('areaHint')}
              error={errorOf('where.fromArea')}
              value={terms.fromArea}
              onChange={(fromArea) => onChange({ fromArea })}
            />
            <TextField
              label={say('toArea')}
              error={errorOf('where.toArea')}
              value={terms.toArea}
              onChange={(toArea) => onChange({ toArea })}
            />
          </>
        ) : null}
        {terms.whereKind === 'open' ? (
          <TextField
            label={say('note')}
            hint={say('whereNoteHint')}
            maxLength={200}
            error={errorOf('where.note')}
            value={terms.whereNote}
            onChange={(whereNote) => onChange({ whereNote })}
          />
        ) : null}
      </More>
    </>
  );
}

const RETURNS: readonly InReturnKind[] = ['nothing', 'together', 'activity', 'passItOn', 'expenses'];

function InReturnFields({ terms, errorOf, onChange }: FieldsProps) {
  const say = useWords('terms');
  return (
    <>
      <OneOf
        legend={say('inReturn')}
        choices={RETURNS.map((value) => ({ value, text: say('returnKind', { kind: value }) }))}
        value={terms.returnKind}
        onChange={(returnKind) => onChange({ returnKind })}
      />
      {terms.returnKind === 'together' ? (
        <TextField
          label={say('returnWhat')}
          hint={say('returnWhatHint')}
          maxLength={200}
          error={errorOf('inReturn.what')}
          value={terms.returnWhat}
          onChange={(returnWhat) => onChange({ returnWhat })}
        />
      ) : null}
      {terms.returnKind === 'activity' ? (
        <TextField
          label={say('returnTask')}
          hint={say('returnTaskHint')}
          maxLength={200}
          error={errorOf('inReturn.task')}
          value={terms.returnTask}
          onChange={(returnTask) => onChange({ returnTask })}
        />
      ) : null}
      {terms.returnKind === 'expenses' ? (
        <>
          <TextField
            label={say('euros')}
            hint={say('eurosHint')}
            inputMode="decimal"
            error={errorOf('inReturn.cents')}
            value={terms.euros}
            onChange={(euros) => onChange({ euros })}
          />
          <TextField
            label={say('returnReason')}
            hint={say('returnReasonHint')}
            maxLength={200}
            error={errorOf('inReturn.reason')}
            value={terms.returnReason}
            onChange={(returnReason) => onChange({ returnReason })}
          />
        </>
      ) : null}
    </>
  );
}
