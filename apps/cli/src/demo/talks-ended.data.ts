import type { DemoTalk } from './demo-world.types.js';

/** Talks that ended without an agreement, each in its own friendly way. */
export const ENDED_TALKS: readonly DemoTalk[] = [
  {
    key: 'henk-murat-choir',
    post: 'henk-choir',
    responder: 'murat',
    startedDaysAgo: 4,
    endsAs: 'declined',
    turns: [
      {
        by: 'murat',
        do: 'propose',
        terms: {
          what: { activity: 'car-ride', task: 'Henk naar het koor brengen en weer ophalen' },
          when: { kind: 'at', inDays: 6, time: '19:15', minutes: 60 },
          howOften: { kind: 'weekly', everyWeeks: 1 },
          where: { kind: 'publicPlace', name: 'Bij de ingang van het winkelcentrum' },
          inReturn: { kind: 'expenses', cents: 500, reason: 'Benzine heen en terug' },
          until: { kind: 'notNeeded' },
          conditions: '',
        },
        text: 'Ik breng je graag, Henk. Zing je onderweg ook?',
      },
      {
        by: 'henk',
        do: 'counter',
        terms: {
          what: { activity: 'car-ride', task: 'Henk naar het koor brengen; terug rijdt hij met een ander lid mee' },
          when: { kind: 'at', inDays: 6, time: '19:15', minutes: 60 },
          howOften: { kind: 'weekly', everyWeeks: 2 },
          where: { kind: 'publicPlace', name: 'Bij de ingang van het winkelcentrum' },
          inReturn: { kind: 'expenses', cents: 400, reason: 'Benzine, alleen de heenweg' },
          until: { kind: 'notNeeded' },
          conditions: '',
        },
        text: 'Alleen als jij meezingt. Terug kan ik met een tenor mee, dus alleen heen en om de week is al prachtig.',
      },
      {
        by: 'murat',
        do: 'decline',
        text: 'Om de week op dat uur lukt mij toch niet, dan werkt mijn vrouw en ben ik bij de kinderen. Ik hoop dat je snel iemand vindt!',
      },
    ],
  },
  {
    key: 'gwen-ingrid-hedge',
    post: 'gwen-hedge',
    responder: 'ingrid',
    startedDaysAgo: 5,
    endsAs: 'left',
    turns: [
      {
        by: 'ingrid',
        do: 'propose',
        terms: {
          what: { activity: 'hedge-trimming', task: 'De heg knippen en het snoeisel opruimen' },
          when: { kind: 'at', inDays: 6, time: '10:00', minutes: 180 },
          howOften: { kind: 'once' },
          where: { kind: 'atRequester' },
          inReturn: { kind: 'activity', task: 'Een keer pom koken', postId: null },
          until: { kind: 'notNeeded' },
          conditions: 'Ingrid leent een heggenschaar.',
        },
        text: 'Een heg, heerlijk! Ik kan er zo aan beginnen.',
      },
      {
        by: 'gwen',
        do: 'counter',
        terms: {
          what: { activity: 'hedge-trimming', task: 'De heg knippen en het snoeisel opruimen' },
          when: { kind: 'at', inDays: 13, time: '10:00', minutes: 180 },
          howOften: { kind: 'once' },
          where: { kind: 'atRequester' },
          inReturn: { kind: 'activity', task: 'Een keer pom koken', postId: null },
          until: { kind: 'notNeeded' },
          conditions: 'Ingrid leent een heggenschaar. Gwen houdt de ladder vast.',
        },
        text: 'Lief! Een week later graag, dan is mijn neef de auto uit de oprit. En ik hou die ladder vast, anders slaap ik niet.',
      },
      {
        by: 'ingrid',
        do: 'leave',
        text: 'Sorry Gwen, ik ben door mijn rug gegaan en moet van de fysio zes weken niets tillen. Misschien vind je iemand die sneller kan.',
      },
    ],
  },
  {
    key: 'amina-kwame-maths',
    post: 'amina-maths',
    responder: 'kwame',
    startedDaysAgo: 6,
    endsAs: 'toLapse',
    turns: [
      {
        by: 'kwame',
        do: 'propose',
        terms: {
          what: { activity: 'homework-help', task: 'Maths with Amina’s son, one hour a week' },
          when: { kind: 'at', inDays: 8, time: '11:00', minutes: 60 },
          howOften: { kind: 'weekly', everyWeeks: 1 },
          where: { kind: 'publicPlace', name: 'Library Haven, quiet corner' },
          inReturn: { kind: 'together', what: 'Tea and sambusas afterwards' },
          until: { kind: 'inDays', days: 70 },
          conditions: 'His mother is there too.',
        },
        text: 'Hello Amina, I would be glad to practise with your son. Mine did not believe in himself either, and he passed.',
      },
      { by: 'amina', do: 'ask', text: 'Thank you! Does he need to bring his school book?' },
      { by: 'kwame', do: 'answer', text: 'Yes please, and the last test, even if it is a bad one.' },
    ],
  },
];
