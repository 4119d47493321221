import { describe, expect, it } from '@jest/globals';

import { exampleTerms } from './examples.data.js';
import { textsOf, withTexts } from './terms-texts.rules.js';

describe('the texts of terms', () => {
  it('are rewritten, and nothing else is changed or added', () => {
    const terms = exampleTerms({ conditions: 'Er is een hond' });
    expect(withTexts(terms, (text) => text)).toStrictEqual(terms);
    expect(withTexts(terms, () => '…')).toStrictEqual({
      ...terms,
      what: { activity: 'shopping', task: '…' },
      conditions: '…',
    });
  });

  it('are told with the field in which each stands', () => {
    const terms = exampleTerms({ when: { kind: 'open', note: 'We bellen' }, conditions: 'Er is een hond' });
    expect(textsOf(terms)).toEqual([
      { field: 'what.task', text: 'Samen boodschappen doen bij de markt' },
      { field: 'when.note', text: 'We bellen' },
      { field: 'conditions', text: 'Er is een hond' },
    ]);
  });
});
