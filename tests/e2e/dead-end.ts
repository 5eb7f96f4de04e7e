/**
 * A proxy that leads nowhere: every request that gets past a test's own interception ends here, refused and written down.
 * It also sees what no page interception does, such as a request of the extension's background.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface DeadEnd {
  port: number;
  /** `host:port` or the whole address, in the order of arrival. */
  requests: string[];
  close(): void;
}

export async function openDeadEnd(): Promise<DeadEnd> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    requests.push(request.url ?? '');
    // The browser may hang up first; that is no fault.
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
