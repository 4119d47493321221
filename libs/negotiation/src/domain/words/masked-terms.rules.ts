import { maskContact } from './contact.rules.js';
import type { Terms } from '../terms/terms.rules.js';
import { withTexts } from '../terms/terms-texts.rules.js';

/** Terms with contact details masked in every free text, and whether any were: they open with the agreement, not before. */
export function maskTerms(terms: Terms): { terms: Terms; masked: boolean } {
  let masked = false;
  const shown = withTexts(terms, (text) => {
    const found = maskContact(text);
    masked ||= found.masked;
    return found.text;
  });
  return { terms: shown, masked };
}
