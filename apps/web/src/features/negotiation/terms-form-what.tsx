import { useQuery } from 'urql';

import { Field } from '../../components/field.js';
import { TextField } from '../../components/text-field.js';
import { ActivitiesDocument } from '../../lib/graphql/generated/activities.js';
import { useLanguage, useWords } from '../../lib/wording/wording.js';
import type { FieldsProps } from './terms-form-section.js';

/** What is to be done: the activity, and the task in own words. */
export function WhatFields({ terms, errorOf, onChange }: FieldsProps) {
  const say = useWords('terms');
  const { locale } = useLanguage();
  const [{ data }] = useQuery({ query: ActivitiesDocument, variables: { locale } });
  return (
    <>
      <Field label={say('activity')} error={errorOf('activity')}>
        {(control) => (
          <select
            {...control}
            className="utrecht-select utrecht-select--html-select"
            value={terms.activity}
            onChange={(event) => onChange({ activity: event.target.value })}
          >
            <option value="">{say('chooseActivity')}</option>
            {(data?.activities ?? []).map((group) => (
              <optgroup key={group.slug} label={group.name}>
                {group.activities.map(({ slug, name }) => (
                  <option key={slug} value={slug}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      <TextField
        label={say('task')}
        hint={say('taskHint')}
        lines={3}
        maxLength={500}
        error={errorOf('task')}
        value={terms.task}
        onChange={(task) => onChange({ task })}
      />
    </>
  );
}
