import type { DemoTalk, DemoTerms } from './demo-world.types.js';

/** The heavy shopping of Bep, at a moment of the week that is still talked about. */
const shopping = (inDays: number, time: string, other: Partial<DemoTerms> = {}): DemoTerms => ({
  what: { activity: 'grocery-shopping', task: 'De zware boodschappen halen: melk, aardappels en kattenbakkorrels' },
  when: { kind: 'at', inDays, time, minutes: 60 },
  howOften: { kind: 'weekly', everyWeeks: 1 },
  where: { kind: 'atRequester' },
  inReturn: { kind: 'activity', task: 'Een paar warme sokken', postId: null },
  until: { kind: 'inDays', days: 180 },
  conditions: '',
  ...other,
});

/** Talks in which two did not find each other yet, and asked a broker to join. */
export const MEDIATED_TALKS: readonly DemoTalk[] = [
  {
    key: 'bep-marieke-shopping',
    post: 'bep-shopping',
    responder: 'marieke',
    startedDaysAgo: 1,
    endsAs: 'awaitingRequester',
    turns: [
      {
        by: 'marieke',
        do: 'propose',
        terms: shopping(8, '09:30'),
        text: 'Dag Bep, ik rij elke week naar de winkel. ’s Ochtends kan ik uw boodschappen zo meenemen.',
      },
      {
        by: 'bep',
        do: 'counter',
        terms: shopping(9, '16:00'),
        text: 'Wat aardig! Maar ’s ochtends zit ik bij de fysio. Liever aan het eind van de middag.',
      },
      {
        by: 'marieke',
        do: 'counter',
        terms: shopping(9, '08:30'),
        text: 'Dan haal ik de kinderen uit school. Heel vroeg kan ik ook nog.',
      },
      { by: 'bep', do: 'message', text: 'Zo vroeg ben ik nog niet aangekleed. Hoe komen we hier nu uit?' },
      { by: 'bep', do: 'askMediation' },
      { by: 'marieke', do: 'askMediation' },
      { by: 'nadia', do: 'joinMediation' },
      {
        by: 'nadia',
        do: 'suggest',
        terms: shopping(9, '12:30', { howOften: { kind: 'weekly', everyWeeks: 2 } }),
        text: 'Misschien past het tussen de middag: na de fysio en voor school. En om de week is ook al fijn.',
      },
    ],
  },
];
