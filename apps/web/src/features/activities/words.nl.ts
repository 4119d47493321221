/** Words of what can be asked or offered. */
export default {
  group: 'Soort hulp',
  chooseGroup: 'Kies een soort hulp',
  activity: 'Wat precies?',
} as const satisfies Record<string, string>;
