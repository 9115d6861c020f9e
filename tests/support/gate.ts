import { createServer, Socket, type AddressInfo } from 'node:net';

export type Gate = {
  /** `http://localhost:<port>`, the same before and after it was shut. */
  url: string;
  /** Connections are ended and further ones refused. */
  shut: () => Promise<void>;
  open: () => Promise<void>;
};

/**
 * A way to a server that can be shut: a browser's own switch for being offline is set for each page and worker by
 * itself, and one that starts at that moment can miss it.
 * @param to the server's address
 */
export async function gateTo(to: string): Promise<Gate> {
  const sockets = new Set<Socket>();
  const keep = (socket: Socket, other: Socket) => {
    sockets.add(socket);
    socket.on('error', () => other.destroy());
    socket.once('close', () => {
      sockets.delete(socket);
      other.destroy();
    });
    socket.pipe(other);
  };
  const gate = createServer((near) => {
    const far = new Socket().connect(Number(new URL(to).port), 'localhost');
    keep(near, far);
    keep(far, near);
  });
  const listen = (port: number) =>
    new Promise<void>((resolve) => void gate.listen(port, 'localhost', resolve));
  await listen(0);
  const { port } = gate.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    open: () => listen(port),
    shut: () =>
      new Promise((resolve) => {
        gate.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
