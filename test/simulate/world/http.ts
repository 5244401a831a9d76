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
  emit: silent,
});

class Agent {
  destroy(): void {}
}

/** A request of the bundle, on its way from `end` to the door. */
function sent({ host, hostname, method = 'GET', path = '/', headers = {} }: Options, request: Request): EventEmitter {
  let isGone = false;
  function destroy(error?: Error): void {
    if (isGone) return;
    isGone = true;
    if (error) asked.emit('error', error);
    asked.emit('close');
  }
  function done({ status, headers = {}, body }: Answer): void {
    if (isGone) return;
    const bytes = Buffer.from(body as string);
    // All of it comes at once; a stream of Node costs more than all else at the door.
    const pipe = (into: Writable) => void into.end(bytes, () => response.emit('close'));
    const response = new EventEmitter().once('close', () => destroy());
    const whole = { statusCode: status, headers, complete: true, pipe, destroy() {} };
    asked.emit('response', Object.assign(response, whole, { [Symbol.asyncIterator]: () => [bytes].values() }));
  }
  function end(body: string | Uint8Array = ''): void {
    const all = { host: hostname ?? host ?? '', method, path, headers, body: Buffer.from(body as string) };
    request(all, { done, broken: (code) => destroy(Object.assign(new Error(code), { code })) });
  }
  const asked = Object.assign(new EventEmitter(), { socket, destroy, end });
  return asked;
}

type Answers = (response: unknown) => void;
/** A request names its host and path by an address or by options. */
function optionsOf(where: string | Options): Options {
  if (typeof where !== 'string') return where;
  const { host, pathname: path } = new URL(where);
  return { host, path };
}

/** `http` and `https` alike: names, ports and certificates mean nothing here. */
export const httpModule = (request: Request): object => ({
  Agent,
  request(where: string | Options, ...rest: [Answers] | [Options, Answers]) {
    const [more, answered] = rest.length === 1 ? [{}, rest[0]] : rest;
    return sent({ ...optionsOf(where), ...more }, request).once('response', answered);
  },
});
