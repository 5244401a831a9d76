import type { WorldName } from '../../seed/worlds/world.js';
import type { Inbox } from '../aws/inbox.js';
import type { Clock } from '../base/clock.js';
import { LETTER_PAGE } from '../base/page.js';
import type { ExampleRequest } from '../console/example-requests.js';
import type { Example } from '../console/examples.js';
import { consolePage } from '../console/page.js';
import type { ConsoleRole } from '../console/roles.js';
import type { Health } from '../data/service-file.js';
import { inboxPage, letterPage } from '../letters/inbox-page.js';
import { lettersPage } from '../letters/page.js';
import type { SampleLetter } from '../letters/sample-letters.js';
import type { Page, Pages } from './http-server.js';
import type { LocalPortal } from './portal.js';
import { LOADING } from './unavailable.js';

export type PageParts = {
  readonly world: WorldName;
  readonly examples: readonly [Example, ...Example[]];
  /** The roles of the console, read each time it is shown; empty if the data has no officials. */
  roles(): Promise<readonly ConsoleRole[]>;
  /** The role and variables of an example, by its name. */
  request(name: string): Promise<ExampleRequest>;
  readonly inbox: Inbox;
  /** One letter of each kind, made for each request. */
  letters(): Promise<readonly SampleLetter[]>;
  readonly now: Clock;
  readonly demonstration: boolean;
  readonly portal: LocalPortal;
};

const letterHtml = (body: string): Page => ({ status: 200, headers: LETTER_PAGE, body });

/** Console at `/console` and inbox at `/inbox`. Every other page is the portal's. */
export function localPages(parts: PageParts): Pages {
  const { world, examples, roles, request, inbox, letters, now, demonstration, portal } = parts;
  return async (path, query) => {
    if (path === '/console') {
      const shown = examples.find(({ name }) => name === query.get('example')) ?? examples[0];
      const [knownRoles, { as, variables }] = await Promise.all([roles(), request(shown.name)]);
      const roleId = query.get('as') ?? as;
      const role = knownRoles.find(({ id }) => id === roleId);
      return {
        status: 200,
        ...consolePage({ world, examples, shown, roles: knownRoles, role, variables, demonstration }),
      };
    }
    if (path === '/inbox' || path === '/inbox/') {
      return letterHtml(inboxPage({ letters: inbox.all(), now: now(), demonstration }));
    }
    if (path === '/letters') return letterHtml(lettersPage(await letters(), query, demonstration));
    const [, messageId] = /^\/inbox\/([^/]+)$/.exec(path) ?? [];
    const letter = messageId === undefined ? undefined : inbox.one(messageId);
    if (letter) return letterHtml(letterPage(letter));
    return portal.page(path, query);
  };
}

/** `/health`, by which other commands recognise the service. Until the data is loaded, its status is 503. */
export const healthPage = (health: Health): Page => ({
  status: health.ready ? 200 : 503,
  headers: {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...(!health.ready && { 'retry-after': String(LOADING.afterSeconds) }),
  },
  body: JSON.stringify(health.ready ? health : { ...health, message: `${LOADING.vi} · ${LOADING.en}` }),
});
