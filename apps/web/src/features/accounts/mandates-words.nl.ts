/** Words of what a broker may do in one's name. */
export default {
  title: 'Wie iets namens mij doet',
  intro: 'Een sociaal makelaar mag alleen iets namens u doen als u dat goed vindt.',
  none: 'Niemand mag iets namens u doen, en niemand vraagt het.',
  broker: '{name}, sociaal makelaar',
  asks: '{name} vraagt of dit mag, tot en met {day}:',
  may: '{name} mag dit, tot en met {day}:',
  over: 'Dit is voorbij sinds {day}. Het ging over:',
  consent:
    '{consent, select, oral {U gaf dit mondeling.} written {U tekende dit op papier.} other {U gaf dit op de website.}}',
  scope:
    '{scope, select, posts {Oproepen plaatsen en veranderen} talks {Gesprekken voeren} agree {Ja zeggen tegen een afspraak, na een code op uw telefoon} agreements {Afspraken verzetten of afzeggen} other {Vertellen hoe het ging}}',
  give: 'Ja, dit mag',
  refuse: 'Nee, dit mag niet',
  endSure: '{name} mag dan niets meer namens u doen. Dit kunt u niet ongedaan maken. Opnieuw ja zeggen kan later wel.',
  endYes: 'Ja, stop hiermee',
  end: 'Stop hiermee',
  given: 'U gaf toestemming.',
  ended: 'Dit mag nu niet meer.',
  wasOver: 'Dit was al voorbij.',
  journalTitle: 'Wat er namens mij gebeurde',
  journalIntro: 'Hier staat alles wat een makelaar namens u deed of las.',
  journalEmpty: 'Er is nog niets namens u gedaan.',
  journalLine: '{moment}: {by} deed dit: {act}.',
  ownYes: 'U zei hier zelf ja op, met een code.',
} as const satisfies Record<string, string>;
