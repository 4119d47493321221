/** Asks questions over many connections; a process of its own, so that its work is not counted to the server. */
import autocannon from 'autocannon';

import type { LoadMessage, LoadTask } from './runner/load-messages.js';

const LONGEST_ANSWER_SECONDS = 60;
/** How often it is looked whether the last of a count has been answered: at most so much is counted too long. */
const LOOK_EVERY_MS = 20;

const tell = (message: LoadMessage): void => void process.send?.(message);

async function ask(task: LoadTask, seconds: number): Promise<autocannon.Result> {
  const path = new URL(task.url).pathname;
  const requests = task.requests.map(({ body, headers }) => ({ method: 'POST', path, headers, body }) as const);
  let connection = 0;
  const startOf = (place: number): number => Math.floor((place * requests.length) / task.connections);
  return autocannon({
    url: task.url,
    connections: task.connections,
    duration: seconds,
    ...(task.once ? { amount: requests.length, sampleInt: LOOK_EVERY_MS } : {}),
    timeout: LONGEST_ANSWER_SECONDS,
    // Each connection gets its own below; all of them for all would be made ready while the clock runs.
    requests: requests.slice(0, 1),
    // Each connection begins elsewhere in the list: else all of them ask the same at the same time.
    setupClient: (client) => {
      const place = connection++;
      const start = startOf(place);
      // What it never gets to is not made ready for it: that takes time while the first are asking already.
      const others = task.once ? [] : requests.slice(0, start);
      client.setRequests([...requests.slice(start, task.once ? startOf(place + 1) : undefined), ...others]);
    },
  });
}

process.once('message', (task: LoadTask) => {
  void (async () => {
    if (task.warmUpSeconds > 0) await ask(task, task.warmUpSeconds);
    tell({ is: 'begun' });
    const result = await ask(task, task.windowSeconds);
    tell({
      is: 'ended',
      result: {
        answers: result['2xx'],
        failures: result.non2xx + result.errors + result.timeouts,
        seconds: result.duration,
        p50: result.latency.p50,
        p99: result.latency.p99,
        bytes: result.throughput.total,
      },
    });
    process.disconnect();
  })();
});
