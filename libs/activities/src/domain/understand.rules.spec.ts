import { describe, expect, it } from '@jest/globals';
import { cellsOf, DAYS, PARTS } from '#kernel';
import fc from 'fast-check';

import { understand } from './understand.rules.js';

// Seen red with a range that lost its last day, today counted as past, "mine" and "yours" swapped, and others' deeds at full weight.

/** A Sunday. */
const TODAY = '2026-11-22';

const read = (text: string) => understand(text, { today: TODAY });

/** The day parts as "tue:a thu:m", whole days (without the night) as "tue". */
function weekOf(text: string): string {
  const cells = cellsOf(read(text).dayParts?.grid ?? 0);
  return DAYS.map((day) => {
    const parts = cells.filter((cell) => cell.day === day).map(({ part }) => part[0]);
    if (parts.length === 0) return '';
    return parts.join('') === 'mae' ? day.slice(0, 3) : `${day.slice(0, 3)}:${parts.join('')}`;
  })
    .filter((day) => day !== '')
    .join(' ');
}

const everyDay = (part: string): string => DAYS.map((day) => `${day.slice(0, 3)}:${part}`).join(' ');
const EVERY_DAY = 'mon tue wed thu fri sat sun';

describe('when a text says', () => {
  it.each([
    ['dinsdagmiddag', 'tue:a'],
    ['op dinsdagmiddagen', 'tue:a'],
    ['Dinsdag in de middag', 'tue:a'],
    ['dinsdag- en donderdagochtend', 'tue:m thu:m'],
    ['dinsdag en donderdag in de ochtend', 'tue:m thu:m'],
    ['maandagochtend of woensdagavond', 'mon:m wed:e'],
    ['woensdag', 'wed'],
    ['dinsdags', 'tue'],
    ['elke vrijdag', 'fri'],
    ['zaterdag of zondag', 'sat sun'],
    ['maandagmorgen', 'mon:m'],
    ['di-avond', 'tue:e'],
    ['za ochtend', 'sat:m'],
    ['di en do ocht', 'tue:m thu:m'],
    ['wo middag', 'wed:a'],
    ['doordeweeks ’s ochtends', 'mon:m tue:m wed:m thu:m fri:m'],
    ['’s ochtends doordeweeks', 'mon:m tue:m wed:m thu:m fri:m'],
    ['door de week', 'mon tue wed thu fri'],
    ['in het weekend', 'sat sun'],
    ['wknd', 'sat sun'],
    ['elke dag', EVERY_DAY],
    ['dagelijks', EVERY_DAY],
    ['elke ochtend', everyDay('m')],
    ['savonds', everyDay('e')],
    ['’s middags', everyDay('a')],
    ['’s nachts', everyDay('n')],
    ['overdag', everyDay('ma')],
    ['na het werk', everyDay('e')],
    ['na schooltijd op maandag', 'mon:a'],
    ['om 19.00 uur', everyDay('e')],
    ['om 10 uur', everyDay('m')],
    ['vrijdag om 15:45', 'fri:a'],
    ['zondag na 18 uur', 'sun:e'],
    ['van maandag tot en met donderdag', 'mon tue wed thu'],
    ['maandag t/m vrijdag', 'mon tue wed thu fri'],
    ['van vrijdag tot maandag', 'mon fri sat sun'],
    ['elke dag behalve woensdag', 'mon tue thu fri sat sun'],
    ['niet op maandag', 'tue wed thu fri sat sun'],
    ['in de voormiddag', everyDay('m')],
    ['Tuesday afternoons', 'tue:a'],
    ['on Tuesdays and Thursdays', 'tue thu'],
    ['Monday to Friday', 'mon tue wed thu fri'],
    ['weekday mornings', 'mon:m tue:m wed:m thu:m fri:m'],
    ['evenings on weekdays', 'mon:e tue:e wed:e thu:e fri:e'],
    ['Thursday nights', 'thu:e'],
    ['at the weekend', 'sat sun'],
    ['every day but Friday', 'mon tue wed thu sat sun'],
    ['after 5pm', everyDay('e')],
    ['Saturday at 10 am', 'sat:m'],
    ['after school', everyDay('a')],
  ])('%s', (text, week) => {
    expect(weekOf(text)).toBe(week);
  });

  it.each([
    'Goedemorgen buren',
    'Good afternoon everybody',
    '2 uur per week',
    'Ik zorg dag en nacht voor mijn man',
    'mama van 2 kinderen',
    'zo gezellig, wat moet ik doen',
    'I do the garden',
    'the night shift',
  ])('nothing: %s', (text) => {
    expect(read(text).dayParts).toBeNull();
  });

  it('with the words that tell it, as they stand there', () => {
    expect(read('Kan het DINSDAG in de middag?').dayParts?.because).toEqual(['DINSDAG', 'middag']);
  });
});

const rhythmOf = (text: string): string => {
  const rhythm = read(text).rhythm;
  if (rhythm === null) return 'nothing';
  if (rhythm.is === 'once') return `once${rhythm.on === null ? '' : ` ${rhythm.on}`}`;
  return rhythm.unit === null ? 'again' : `${rhythm.times} in ${rhythm.every} ${rhythm.unit}`;
};

describe('how often a text says', () => {
  it.each([
    ['elke week', '1 in 1 week'],
    ['wekelijks', '1 in 1 week'],
    ['een keer per week', '1 in 1 week'],
    ['één keer per week', '1 in 1 week'],
    ['1x per week', '1 in 1 week'],
    ['1x pw', '1 in 1 week'],
    ['2x pw', '2 in 1 week'],
    ['twee keer per week', '2 in 1 week'],
    ['twee avonden per week', '2 in 1 week'],
    ['een paar uur per week', '1 in 1 week'],
    ['elke dinsdag', '1 in 1 week'],
    ['iedere zondagmiddag', '1 in 1 week'],
    ['dinsdags', '1 in 1 week'],
    ['om de week', '1 in 2 week'],
    ['eens in de twee weken', '1 in 2 week'],
    ['om de 14 dagen', '1 in 2 week'],
    ['elke maand', '1 in 1 month'],
    ['eens in de maand', '1 in 1 month'],
    ['1x per maand', '1 in 1 month'],
    ['2x pm', '2 in 1 month'],
    ['elke dag', '1 in 1 day'],
    ['drie keer per dag', '3 in 1 day'],
    ['om de dag', '1 in 2 day'],
    ['af en toe', 'again'],
    ['voor langere tijd', 'again'],
    ['once a week', '1 in 1 week'],
    ['twice a week', '2 in 1 week'],
    ['three times a week', '3 in 1 week'],
    ['an hour a week', '1 in 1 week'],
    ['every Tuesday', '1 in 1 week'],
    ['Mondays', '1 in 1 week'],
    ['every two weeks', '1 in 2 week'],
    ['every other week', '1 in 2 week'],
    ['fortnightly', '1 in 2 week'],
    ['once a month', '1 in 1 month'],
    ['daily', '1 in 1 day'],
    ['now and then', 'again'],
    ['eenmalig', 'once'],
    ['een keertje', 'once'],
    ['volgende week', 'once'],
    ['one evening', 'once'],
    ['this weekend', 'once'],
    ['op 3 mei', 'once 2027-05-03'],
    ['op 3 mei 2028', 'once 2028-05-03'],
    ['op 24 december', 'once 2026-12-24'],
    ['22 november', 'once 2026-11-22'],
    ['21 november', 'once 2027-11-21'],
    ['op 3-5', 'once 2027-05-03'],
    ['3/5/2027', 'once 2027-05-03'],
    ['on May 3rd', 'once 2027-05-03'],
    ['3rd of May', 'once 2027-05-03'],
    ['vandaag', 'once 2026-11-22'],
    ['vanavond', 'once 2026-11-22'],
    ['morgen', 'once 2026-11-23'],
    ['morgenochtend', 'once 2026-11-23'],
    ['overmorgen', 'once 2026-11-24'],
    ['tomorrow', 'once 2026-11-23'],
    ['komende zaterdag', 'once 2026-11-28'],
    ['next Friday', 'once 2026-11-27'],
    ['aanstaande zondag', 'once 2026-11-29'],
    ['de 25e', 'once 2026-11-25'],
    ['on the 12th', 'once 2026-12-12'],
    ['31 februari', 'nothing'],
    ['24/7', 'nothing'],
    ['dinsdagmorgen', 'nothing'],
    ['maandag morgen', 'nothing'],
    ['Goede morgen', 'nothing'],
    ['between 5 and 7pm', 'nothing'],
    ['boodschappen', 'nothing'],
  ])('%s', (text, expected) => {
    expect(rhythmOf(text)).toBe(expected);
  });
});

describe('where a text says', () => {
  it.each([
    ['Wie komt bij mij thuis koken?', 'atRequester'],
    ['Could someone cook at my place?', 'atRequester'],
    ['Wie leert mij haken, mag ook bij u thuis', 'atHelper'],
    ['Ik geef pianoles bij mij thuis', 'atHelper'],
    ['I can teach you chess at my place', 'atHelper'],
    ['Ik kan bij u thuis de computer nakijken', 'atRequester'],
    ['I can come to you', 'atRequester'],
    ['Computerhulp aan huis', 'atRequester'],
    ['Ik oefen graag Engels via Zoom', 'online'],
    ['Mandarin, also fine online', 'online'],
    ['Ik wil graag telefonisch contact', 'byPhone'],
    ['a chat over the phone', 'byPhone'],
    ['Wie oefent met mij in de bibliotheek?', 'publicPlace'],
    ['chess at the library', 'publicPlace'],
    ['Wie leert mij online bankieren?', null],
    ['bij mij thuis', null],
    ['Wie maait het gras?', null],
  ])('%s', (text, place) => {
    expect(read(text).place?.is ?? null).toBe(place);
  });

  it('names an area of the list, the longest name first, and no word that is only like one', () => {
    const areas = [
      { code: 'H', name: 'Haven' },
      { code: 'SC', name: 'Stad Centrum' },
      { code: 'S', name: 'Stad' },
      { code: 'V', name: 'Tussen de Vaarten' },
    ];
    const areaOf = (text: string): string | undefined => understand(text, { today: TODAY, areas }).area?.code;
    expect(areaOf('Ik woon in Haven')).toBe('H');
    expect(areaOf('ik woon in haven')).toBe('H');
    expect(areaOf('wandelen langs de haven')).toBeUndefined();
    expect(areaOf('een klusje in Stad Centrum')).toBe('SC');
    expect(areaOf('oma uit tussen de vaarten')).toBe('V');
    expect(understand('Haven', { today: TODAY }).area).toBeNull();
  });
});

describe('which languages a text names', () => {
  it.each([
    ['Ik spreek Turks en een beetje Nederlands', ['tr', 'nl']],
    ['Who has a conversation in English with me?', ['en']],
    ['tolk arabisch nederlands', ['ar', 'nl']],
    ['Spaanse les gezocht', ['es']],
    ['Wie leert mij Kantonees?', ['zh']],
    ['I speak Polish, Dutch and English', ['pl', 'nl', 'en']],
    ['Wie zet de fiets buiten?', []],
    ['enggels spreke', ['en']],
  ])('%s', (text, codes) => {
    expect(read(text).languages.map(({ code }) => code)).toEqual(codes);
  });
});

describe('what a text is about', () => {
  it.each([
    ['wie haald mn medicijne bij de apoteek', 'request', 'medicine-pickup'],
    ['Fietsenmaker gezocht voor een lekke bant', 'request', 'bike-repair'],
    ['Gordijntjes ophangen, wie kan dat?', 'request', 'hanging-blinds'],
    ['Geen hond, wel een konijn dat logeren wil', null, 'pet-sitting'],
    ['Ik knip graag haren bij ouderen aan huis', 'offer', 'personal-care'],
    ['Can someone check on me every morning?', 'request', 'daily-check'],
    ['Ik heb een bank over, gratis af te halen', 'offer', 'giving-things'],
    ['Wie gaat er mee naar het gemeentehuis?', 'request', 'going-along'],
    ['My landlord raised the rent, can somebody explain my rights?', 'request', 'housing-and-rights'],
    ['I never learned to ride a bike', null, 'cycling-and-driving'],
    ['kan je kraan maken', null, 'taps-and-drains'],
    ['Happy to drive you to the airport', 'offer', 'car-ride'],
  ])('%s', (text, kind, activity) => {
    const understood = read(text);
    expect(understood.activities[0]?.activity).toBe(activity);
    if (kind !== null) expect(understood.kind?.is).toBe(kind);
  });

  it('looks at what is asked, not at the story around it and what is given in return', () => {
    const story =
      'Mijn man kookt graag en onze dochter laat de hond uit. De tuin doet mijn zoon. Alleen de ramen lukken niet meer. Wie wil ze een keer lappen? In ruil bak ik een appeltaart.';
    expect(read(story).activities[0]?.activity).toBe('window-washing');
  });

  it('says nothing of an empty text, and takes any text in its stride', () => {
    expect(read('')).toEqual({
      kind: null,
      activities: [],
      dayParts: null,
      rhythm: null,
      place: null,
      area: null,
      languages: [],
    });
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { dayParts, activities } = read(text);
        expect(cellsOf(dayParts?.grid ?? 0).every(({ part }) => PARTS.includes(part))).toBe(true);
        expect(activities.length).toBeLessThanOrEqual(3);
        expect(read(text)).toEqual(read(text));
      }),
    );
  });
});
