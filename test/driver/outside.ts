/** The world outside a browser under test: a proxy that records every request and lets none of them out. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Outside {
  readonly port: number;
  /** The requested addresses; for `https:` only the host is visible, as `https://host/`. */
  readonly asked: () => readonly string[];
  /** Forgets the recorded requests. */
  readonly reset: () => void;
  readonly close: () => Promise<void>;
}

/** What browsers request by themselves, whatever extensions they have: updates, settings, the time, certificates. */
const BROWSERS_OWN =
  /^https?:\/\/([\w-]+\.)*(google\.com|googleapis\.com|gvt1\.com|gstatic\.com|mozilla\.(com|org|net)|firefox\.com|microsoft\.com|msn\.com|bing\.com)\//;

/** Opens it, on a local port. */
export async function openOutside(): Promise<Outside> {
  const asked: string[] = [];
  const note = (address: string) => {
    if (!BROWSERS_OWN.test(address)) asked.push(address);
  };
  const server = createServer((request, response) => {
    note(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    note(`https://${request.url?.replace(/:443$/, '')}/`);
    // Browsers also abort connections by themselves; that is not our error.
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    asked: () => [...asked],
    reset: () => {
      asked.length = 0;
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
