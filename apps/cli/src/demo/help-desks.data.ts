import type { Settings } from '#platform';

/** The help desk of the demo; its number is nobody's: no Dutch one goes on with a zero after the area. */
export const DEMO_HELP_DESKS: NonNullable<Settings['HELP_DESKS']> = {
  GM0034: {
    phone: '+31360000000',
    nl: 'Op werkdagen van 9.00 tot 17.00 uur.',
    en: 'On working days from 9:00 to 17:00.',
  },
};
