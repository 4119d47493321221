/** What no server can beat: one frame that is there already, written to every open socket. */
import { createServer } from 'node:http';

import { WebSocketServer } from 'ws';

const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
const frame = process.env['FRAME'] ?? '';

const server = createServer((request, response) => {
  request.resume().once('end', () => {
    for (const socket of sockets.clients) socket.send(frame);
    response.writeHead(200).end();
  });
});
server.on('upgrade', (request, stream, head) => {
  sockets.handleUpgrade(request, stream, head, (socket) => sockets.emit('connection', socket, request));
});
server.listen(Number(process.env['PORT']), '127.0.0.1');
