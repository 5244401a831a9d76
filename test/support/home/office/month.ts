import { setTimeout as passed } from 'node:timers/promises';
import { inParallel } from '../../../../src/concurrency.js';
import type { Sink } from './letters.js';
import type { Office } from './office.js';
import { figuresOf, letIn, type Person } from './people.js';

export const PERIOD = '2026-11';
const REASON = 'Theo quyết định';

export type Unit = { readonly id: string; readonly slug: string; readonly path: string };

/** Letterhead and calendar, as the first administrator fills them in, so that letters go. */
export async function openMonth(administrator: Person): Promise<void> {
  const asked = await administrator.ask('{ viewer { id } scopeRules { id revision scope { slug } } }');
  const rules = asked.data?.scopeRules as { revision: string | null; scope: { slug: string } } | null;
  const within = rules?.scope.slug;
  const calendar = {
    within,
    expectedRevision: rules?.revision ?? null,
    reason: REASON,
    remindersFrom: '2026-11-16',
    countsSubmitted: true,
  };
  const { rules: changed } = await administrator.change('changeCalendar', calendar, 'rules { revision }');
  const letterhead = {
    within,
    expectedRevision: (changed as { revision: string }).revision,
    reason: REASON,
    contactName: 'Nguyễn Thị Quản Trị',
    contactPhone: '0209 3 870 000',
  };
  await administrator.change('changeLetterhead', letterhead);
}

export async function communesOf({ ask }: Pick<Office, 'ask'>): Promise<Unit[]> {
  const query = '{ units(level: COMMUNE, first: 100) { nodes { id slug path } } }';
  const { body } = await ask(`/graphql?query=${encodeURIComponent(query)}`);
  return (JSON.parse(body) as { data: { units: { nodes: Unit[] } } }).data.units.nodes;
}

export const officerOf = ({ slug }: Unit): string => `can-bo.${slug}@xa.example`;

/** Loads the officers of all communes from one file, as the administrator's page does: again until nothing is left of it. */
export async function loadOfficers(office: Office, administrator: Person, units: readonly Unit[]): Promise<void> {
  const rows = units.map((unit) => `Cán Bộ Xã;${officerOf(unit)};Cán bộ báo cáo;${unit.slug}`);
  const csv = ['Họ và tên;Địa chỉ thư điện tử;Vai trò;Mã đơn vị', ...rows].join('\n');
  for (let sent = 0; sent < 10; sent++) {
    const { status, body } = await office.ask('/files/officials', administrator.headers, { csv });
    // Rows that outlast the patience of the proxy are carried out all the same.
    if (status === 504) continue;
    const { remaining, errors } = JSON.parse(body) as { remaining?: number; errors: unknown[] };
    if (status !== 200 || errors.length > 0) throw new Error(`the file of officers: ${status} ${body}`);
    if (remaining === 0) return;
  }
  throw new Error('the file of officers does not come to its end');
}

/** Takes the link out of the letter of an invitation, and lets its reader in at the issuer. */
export const followed = async (office: Office, sink: Sink, email: string): Promise<Person> =>
  letIn(office, await linkIn(sink, email), email.replace('@', '.'));

async function linkIn(sink: Sink, email: string): Promise<string> {
  for (let waited = 0; waited < 300; waited++) {
    const link = /https:\/\/xaso\.tinh\.gov\.vn\/oauth2\/invitation\S+?(?=["<\s]|$)/.exec(
      sink.to(email)?.text ?? '',
    )?.[0];
    if (link) return link;
    await passed(100);
  }
  throw new Error(`no letter came to ${email}`);
}

/** Files a report; an attempt that meets a process that was killed is made again with the same key, as pages do. */
export async function submitted(officer: Person, { slug }: Unit): Promise<void> {
  const input = {
    unit: slug,
    period: PERIOD,
    expectedRevision: null,
    idempotencyKey: `drill-${slug}`.padEnd(24, '0'),
    figures: figuresOf(PERIOD),
  };
  for (let attempt = 1; ; attempt++) {
    try {
      await officer.change('submitReport', input);
      return;
    } catch (error) {
      if (attempt === 60) throw error;
      await passed(500);
    }
  }
}

/** Does the work for each entry, four at once, as a proxy sees in a quiet hour. */
export const each = <T, R>(list: readonly T[], work: (entry: T) => Promise<R>): Promise<R[]> =>
  inParallel(list, 4, work);
