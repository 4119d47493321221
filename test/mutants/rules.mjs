// The specs of the rules of negotiation as one file, so that modules load once for each mutant and not once a spec.
import { readdirSync } from 'node:fs';

import fc from 'fast-check';

// The same examples in each run, so that a mutant that was found is found again; and no search for a smaller one.
fc.configureGlobal({ seed: 2026, endOnFailure: true });

const domain = new URL('../../libs/negotiation/src/domain/', import.meta.url);
// One room alone, where only its own specs are wanted: ROOM=words.
const room = process.env.ROOM ?? '';
const specs = readdirSync(domain, { recursive: true }).filter(
  (file) => file.startsWith(room) && /\.(?:rules|policy)\.spec\.ts$/.test(file),
);
// Words first: a mutant in a pattern is met by all tests, and theirs find it.
for (const spec of specs.sort().reverse()) await import(new URL(spec, domain).pathname);
