import { EventEmitter } from 'node:events';
import type { Writable } from 'node:stream';
import type { Answer, Asked, Request } from './outside.js';
import { only } from './refused.js';

type Options = Readonly<Partial<Record<'host' | 'hostname' | 'method' | 'path', string>>> &
  Partial<Pick<Asked, 'headers'>>;

/** No connection is ever slow to come: what a door does wrong, it does with the answer. */
class Socket extends EventEmitter {
  readonly connecting = false;
  setTimeout(): void {}
  setKeepAlive(): void {}
  destroy(): void {}
}

class Agent {
  readonly sockets = {};
  readonly requests = {};
  constructor(options: object = {}) {
    Object.assign(this, options);
  }
  destroy(): void {}
}

/** A request of the bundle, on its way from `end` to the door. */
class Sent extends EventEmitter {
  readonly socket = new Socket();
  private readonly chunks: Buffer[] = [];
  private gone = false;

  constructor(
    private readonly options: Options,
    private readonly request: Request,
  ) {
    super();
  }

  setTimeout(): this {
    return this;
  }

  write(chunk: string | Uint8Array): boolean {
    this.chunks.push(Buffer.from(chunk as string));
    return true;
  }

  end(chunk?: string | Uint8Array): this {
    if (chunk !== undefined) this.write(chunk);
    const { host, hostname, method = 'GET', path = '/', headers = {} } = this.options;
    const asked: Asked = { host: hostname ?? host ?? '', method, path, headers, body: Buffer.concat(this.chunks) };
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
export const httpModule = (request: Request): object =>
  only('node:http', {
    Agent,
    request(options: Options, answered?: (response: unknown) => void) {
      const sent = new Sent(options, request);
      if (answered) sent.once('response', answered);
      return sent;
    },
  });
