import type { IncomingMessage } from 'node:http';
import { type DoorRefusal, forbidden } from '../../local/aws/door.js';
import { type Handler, HEALTH } from '../../local/service/http-server.js';
import type { VerifyToken } from '../../reference-data/sign-in.js';
import { HOME_TEXTS } from './texts.js';

/** The health address for proxies. It answers 200 while this worker is up, is not about to stop, and reaches its table. */
export const READY = '/ready';

/** Removes the prefix that Node puts before an IPv4 address on an IPv6 socket. */
const plain = (address = ''): string => address.replace(/^::ffff:/, '');

/**
 * Accepts requests from a named proxy only, over TLS and for the address of the service. A request past the proxy came over plain
 * HTTP, and the caller chose its headers. The two health addresses reveal nothing and answer everybody.
 */
export function proxyDoor(address: string, proxies: readonly string[]) {
  const { host } = new URL(address);
  const named = new Set(proxies.map(plain));
  return {
    refusal({ socket, headers, url = '/' }: IncomingMessage): DoorRefusal | undefined {
      if ([HEALTH, READY].includes(url)) return undefined;
      if (!named.has(plain(socket.remoteAddress))) return forbidden(HOME_TEXTS.pastProxy(address));
      if (headers['x-forwarded-proto'] !== 'https') return forbidden(HOME_TEXTS.plainHttp(address));
      return headers.host === host ? undefined : forbidden(HOME_TEXTS.otherName(address));
    },
    // Each proxy appends the address that called it, so the caller is the last address that is not a named proxy.
    callerOf({ headers }: IncomingMessage): string | undefined {
      const passed = `${headers['x-forwarded-for'] ?? ''}`.split(',').map((part) => plain(part.trim()));
      return passed.findLast((one) => one !== '' && !named.has(one));
    },
  };
}

/** Adds the subject of the verified token to the event, as the AWS gateway does. The functions limit the rate of each subject. */
export const withVerifiedCaller =
  (verify: VerifyToken) =>
  (handler: Handler): Handler =>
  async (event) => {
    const [, token] = /^Bearer +(\S+)$/i.exec(event.headers.authorization ?? '') ?? [];
    const identity = token === undefined ? undefined : await verify(token);
    if (typeof identity !== 'object') return handler(event);
    const authorizer = { jwt: { claims: { sub: identity.id } } };
    return handler({
      ...event,
      requestContext: { ...event.requestContext, authorizer } as typeof event.requestContext,
    });
  };
