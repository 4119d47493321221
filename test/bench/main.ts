/** `npm run bench`: starts its own servers, measures every rung side by side, prints the ratios. */
import { climb, type LadderResult } from './runner/ladder.js';
import { feedLadder } from './feed/feed-ladder.js';
import { openGround } from './runner/ground.js';
import { readOptions, USAGE } from './options.js';
import { seedWorld } from './world/seed.js';

const options = readOptions(process.argv.slice(2));
const tell = (line: string): void => void process.stderr.write(`${line}\n`);
if (options === null) {
  console.log(USAGE);
} else {
  const ground = await openGround();
  try {
    tell('making the world');
    await seedWorld(ground.postgres.url);
    const results: LadderResult[] = [];
    if (options.parts.includes('feed')) results.push(await climb(await feedLadder(ground), options, tell));
    console.log(JSON.stringify(results, null, 1));
  } finally {
    await ground.stop();
  }
}
