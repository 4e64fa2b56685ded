import { connect, createServer, type Server } from 'node:net';

/** Ports of 127.0.0.1 that are free now, for servers that cannot choose one by themselves. */
export async function freePorts(count: number): Promise<number[]> {
  // All are held until the last is found, else the kernel might offer one twice.
  const held = await Promise.all(Array.from({ length: count }, hold));
  const ports = held.map(portOf);
  await Promise.all(held.map((server) => new Promise((done) => server.close(done))));
  return ports;
}

export function portOf(server: Server): number {
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The server does not listen on a port');
  return address.port;
}

/** True as soon as somebody listens on the port of 127.0.0.1. */
export function connects(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => finish(true));
    socket.once('error', () => finish(false));
    function finish(answer: boolean) {
      socket.destroy();
      resolve(answer);
    }
  });
}

function hold(): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}
