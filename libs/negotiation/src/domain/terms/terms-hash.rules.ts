import { canonicalJson } from '#kernel';

import type { Terms } from './terms.rules.js';

/**
 * The one text of checked terms: canonical JSON (RFC 8785: keys sorted, no spaces) of the seven terms beside `"v":1`,
 * the version of this form. Anybody can make it again from the terms as the API gives them.
 */
export const canonicalTerms = (terms: Terms): string => canonicalJson({ v: 1, ...terms });

/**
 * What people consent to: the digest of `canonicalTerms` in UTF-8. As published: SHA-256, 64 hexadecimal digits in
 * lower case. `digest` does that work, so that these rules stay free of a platform.
 */
export const hashOfTerms = (terms: Terms, digest: (text: string) => string): string => digest(canonicalTerms(terms));
