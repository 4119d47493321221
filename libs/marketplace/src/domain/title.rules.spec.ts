import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { TITLE_MAX, titleOf } from './title.rules.js';

describe('the title of a post', () => {
  it.each([
    ['Ik zoek hulp met mijn tuin. Het is niet veel werk.', 'Ik zoek hulp met mijn tuin'],
    ['Wie kan mij leren fietsen? Ik woon in Haven.', 'Wie kan mij leren fietsen?'],
    ['Ik kook graag voor u!', 'Ik kook graag voor u!'],
    ['Boodschappen doen', 'Boodschappen doen'],
    ['Samen wandelen\nElke dinsdag om 10.30 uur.', 'Samen wandelen'],
    ['Kunt u om 10.30 uur komen? Dank u.', 'Kunt u om 10.30 uur komen?'],
    ['Wie gaat er met mw. De Vries wandelen? Graag in de ochtend.', 'Wie gaat er met mw. De Vries wandelen?'],
    ['Ik doe klusjes, bijv. een lamp ophangen. Bel gerust.', 'Ik doe klusjes, bijv. een lamp ophangen'],
    ['Zware dingen, o.a. kasten, kan ik niet tillen. Wie wel?', 'Zware dingen, o.a. kasten, kan ik niet tillen'],
    ['Hallo buren! Wie heeft een ladder voor mij? Groetjes', 'Wie heeft een ladder voor mij?'],
    ['Beste allemaal,\nIk zoek een maatje. Ik ben 72.', 'Ik zoek een maatje'],
    ['Hoi! Ik ben Rui...', 'Ik ben Rui...'],
    ['Hallo daar!', 'Hallo daar!'],
    ['', ''],
  ])('of %j is %j', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });

  it('is cut at a word when the sentence is long', () => {
    const text =
      'Ik zoek iemand die mij elke week helpt met het doen van de boodschappen, want ik ben slecht ter been.';
    expect(titleOf(text)).toBe('Ik zoek iemand die mij elke week helpt met het doen van de boodschappen, want…');
  });

  it('cuts a word that is longer than the title', () => {
    expect(titleOf('a'.repeat(100))).toBe(`${'a'.repeat(79)}…`);
  });

  it('has at most 80 characters and one line, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const title = titleOf(text);
        expect(Array.from(title).length).toBeLessThanOrEqual(TITLE_MAX);
        expect(title).not.toContain('\n');
      }),
    );
  });
});
