/** Asks questions over many connections; a process of its own, so that its work is not counted to the server. */
import autocannon from 'autocannon';

import type { LoadMessage, LoadTask } from './runner/load-messages.js';

const LONGEST_ANSWER_SECONDS = 60;

const tell = (message: LoadMessage): void => void process.send?.(message);

async function ask(task: LoadTask, seconds: number): Promise<autocannon.Result> {
  const path = new URL(task.url).pathname;
  const requests = task.requests.map(({ body, headers }) => ({ method: 'POST', path, headers, body }) as const);
  let connection = 0;
  return autocannon({
    url: task.url,
    connections: task.connections,
    duration: seconds,
    ...(task.once ? { amount: requests.length } : {}),
    timeout: LONGEST_ANSWER_SECONDS,
    requests,
    // Each connection begins elsewhere in the list: else all of them ask the same at the same time.
    setupClient: (client) => {
      const start = Math.floor((connection++ * requests.length) / task.connections);
      client.setRequests([...requests.slice(start), ...requests.slice(0, start)]);
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
