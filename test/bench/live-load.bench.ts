/** Thousands of open screens, in a process of their own: tells when the last of them heard something. */
import { WebSocket } from 'ws';

import type { ForgetTask, ListenTask, LiveMessage } from './live/live-messages.js';

/** Sockets that are opened at once. */
const AT_ONCE = 100;

const tell = (message: LiveMessage): void => void process.send?.(message);
const clock = (): number => performance.timeOrigin + performance.now();

const sockets: WebSocket[] = [];
let heard = new Set<WebSocket>();
let frames = new Set<string>();

function hear(socket: WebSocket, frame: string): void {
  heard.add(socket);
  frames.add(frame);
  if (heard.size < sockets.length) return;
  tell({ is: 'heard', lastAt: clock(), frame, different: frames.size });
}

function open({ url, first, cookies }: ListenTask, place: number): Promise<void> {
  const cookie = cookies[place % cookies.length] ?? '';
  const socket = new WebSocket(url, 'graphql-transport-ws', {
    headers: { origin: new URL(url).origin.replace('ws', 'http'), cookie },
    perMessageDeflate: false,
  });
  sockets.push(socket);
  return new Promise((opened, failed) => {
    const [hello, ...then] = first.map((message) => JSON.stringify(message));
    socket.once('error', failed);
    socket.once('open', () => {
      if (hello === undefined) opened();
      else socket.send(hello);
    });
    socket.on('message', (data: Buffer) => {
      const text = data.toString();
      if (text.includes('"connection_ack"')) {
        for (const message of then) socket.send(message);
        opened();
      } else hear(socket, text);
    });
  });
}

async function listen(task: ListenTask): Promise<void> {
  for (let place = 0; place < task.listeners; place += AT_ONCE) {
    const some = Math.min(AT_ONCE, task.listeners - place);
    await Promise.all(Array.from({ length: some }, (_, one) => open(task, place + one)));
  }
  tell({ is: 'listening' });
}

process.on('message', (task: ListenTask | ForgetTask) => {
  if (task.is === 'listen') void listen(task);
  else {
    heard = new Set();
    frames = new Set();
    tell({ is: 'forgotten' });
  }
});
