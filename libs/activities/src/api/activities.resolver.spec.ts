import { describe, expect, it } from '@jest/globals';
import { ANONYMOUS, type Actor } from '#kernel';

import { ActivitiesResolver } from './activities.resolver.js';
import { ActivityType } from './activities.types.js';

const activities = new ActivitiesResolver();
const ann: Actor = { kind: 'person', id: 'ann', roles: ['resident'], brokerOf: [], locale: 'en' };
const blinds = (actor: Actor, locale?: 'nl' | 'en'): string | undefined =>
  activities
    .activities(actor, { locale })
    .flatMap((group) => group.activities)
    .find(({ slug }) => slug === 'hanging-blinds')?.name;

describe('the activities on the screen', () => {
  it('are named in the language that is asked for, else in that of the viewer, else in Dutch', () => {
    const [dutch, english] = ['nl', 'en'].map((locale) => blinds(ANONYMOUS, locale as 'nl' | 'en'));
    expect(dutch).not.toBe(english);
    expect([blinds(ANONYMOUS), blinds(ann), blinds(ann, 'nl')]).toEqual([dutch, english, dutch]);
  });

  it('are suggested from somebody’s own words, with these words', () => {
    const [best] = activities.suggestActivities(ann, { text: 'Ik wil een rolgordijn ophangen' });
    expect(best).toMatchObject({
      activity: ActivityType.of('hanging-blinds', 'en'),
      because: ['rolgordijn', 'ophangen'],
    });
  });

  it('are not there for an unknown key', () => {
    expect(ActivityType.of('juggling', 'nl')).toBeNull();
  });
});
