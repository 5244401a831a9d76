import type { Clock } from './clock.js';
import { consolePage } from './console-page.js';
import type { Example } from './examples.js';
import type { Page, Pages } from './http-server.js';
import type { Inbox } from './inbox.js';
import { inboxPage, letterPage } from './inbox-page.js';
import type { Health } from './service-file.js';

export type PageParts = {
  readonly examples: readonly [Example, ...Example[]];
  readonly inbox: Inbox;
  /** Address of aws-ses-v2-local's own page. */
  readonly sesPage: string;
  readonly now: Clock;
  readonly instance: string;
};

const html = (body: string): Page => ({
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  body,
});

/** Console at `/`, inbox at `/inbox`, and `/health` by which other commands recognise the service. */
export function localPages({ examples, inbox, sesPage, now, instance }: PageParts): Pages {
  return (path, query) => {
    if (path === '/') {
      return html(consolePage(examples, examples.find(({ name }) => name === query.get('example')) ?? examples[0]));
    }
    if (path === '/inbox' || path === '/inbox/') return html(inboxPage(inbox.all(), sesPage, now()));
    const [, messageId] = /^\/inbox\/([^/]+)$/.exec(path) ?? [];
    const letter = messageId === undefined ? undefined : inbox.one(decodeURIComponent(messageId));
    if (letter) return html(letterPage(letter));
    if (path === '/health') {
      const body: Health = { instance, pid: process.pid, now: now() };
      return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    }
    return undefined;
  };
}
