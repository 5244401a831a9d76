import { EventEmitter } from 'node:events';
import type { Writable } from 'node:stream';
import type { Answer, Asked, Request } from './outside.js';
import { only } from './refused.js';

type Options = Readonly<Partial<Record<'host' | 'hostname' | 'method' | 'path', string>>> &
  Partial<Pick<Asked, 'headers'>>;

const silent = () => {};
/** No connection is ever slow to come: what a door does wrong, it does with the answer. */
const socket = only('socket', {
  ...{ connecting: false, setTimeout: silent, setKeepAlive: silent, removeListener: silent, destroy: silent },
});

class Agent {
  destroy(): void {}
}

/** A request of the bundle, on its way from `end` to the door. */
class Sent extends EventEmitter {
  readonly socket = socket;
  private gone = false;

  constructor(
    private readonly options: Options,
    private readonly request: Request,
  ) {
    super();
  }

  end(body: string | Uint8Array = ''): this {
    const { host, hostname, method = 'GET', path = '/', headers = {} } = this.options;
    const asked = { host: hostname ?? host ?? '', method, path, headers, body: Buffer.from(body as string) };
    this.request(asked, {
      done: (answer) => this.answered(answer),
      broken: (code) => this.destroy(Object.assign(new Error(code), { code })),
    });
    return this;
  }

  private answered({ status, headers = {}, body }: Answer): void {
    if (this.gone) return;
    const bytes = Buffer.from(body as string);
    // All of it comes at once; a stream of Node costs more than all else at the door.
    const pipe = (into: Writable) => void into.end(bytes, () => response.emit('close'));
    const response = new EventEmitter().once('close', () => this.destroy());
    this.emit('response', Object.assign(response, { statusCode: status, headers, complete: true, pipe, destroy() {} }));
  }

  destroy(error?: Error): this {
    if (this.gone) return this;
    this.gone = true;
    if (error) this.emit('error', error);
    this.emit('close');
    return this;
  }
}

/** `http` and `https` alike: names, ports and certificates mean nothing here. */
export const httpModule = (request: Request): object => ({
  Agent,
  request: (options: Options, answered: (response: unknown) => void) =>
    new Sent(options, request).once('response', answered),
});
