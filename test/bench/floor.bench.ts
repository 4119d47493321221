/** What no server can beat: node:http with an answer that is there already, as long as a page of the feed. */
import { createServer } from 'node:http';

const BYTES = Number(process.env['BYTES']);
const body = JSON.stringify({ data: 'a'.repeat(BYTES) });

createServer((request, response) => {
  request.resume().once('end', () => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
    response.end(body);
  });
}).listen(Number(process.env['PORT']), '127.0.0.1');
