import type { AdministrationRecord } from '../../domain/administration/record.js';
import { accessKind, isUnfinished, type MailEntry, plannedEntry, unreadableEntry } from '../../domain/mail/mail.js';
import { endedAbsences, namedAbsence } from '../../domain/notice/absence-notices.js';
import { isToldStill, lastChanges, readersOfChange } from '../../domain/notice/access-notices.js';
import type { Official } from '../../domain/official/official.js';
import { officialsWithin } from '../../domain/official/officials-within.js';
import { placedOn } from '../../domain/register/seat.js';
import type { UnitPath } from '../../domain/register/unit.js';
import { UnreadableItemError, unlessUnreadable } from '../../domain/text/unreadable-item.js';
import { localDateOf } from '../../domain/time/local-date.js';
import type { StoresWith } from '../../store/index.js';
import { deliverAccessNotices } from './access-letter.js';
import { type DeliveryOutcome, deliveryRun } from './deliver-entries.js';
import type { AccessDeps } from './reminder-deps.js';

export type SendAccessNoticesDeps = AccessDeps & StoresWith<{ settings: 'current'; mail: 'one' }>;

/** Letters about access are still unsent. The error makes the stream of the table deliver the change again. */
export class AccessNoticesLeftError extends Error {
  override name = 'AccessNoticesLeftError';
}

/**
 * Sends letters at once about changes of officials: a changed address to the old and the new address, a new
 * administrator to the other administrators, an absence to the substitute. These letters concern permissions, so they
 * go even with reminders off, and no preference stops them.
 */
export async function sendAccessNotices(
  deps: SendAccessNoticesDeps,
  changed: readonly string[],
): Promise<DeliveryOutcome> {
  const entries: MailEntry[] = [];
  for (const id of new Set(changed)) entries.push(...(await entriesAbout(deps, id)));
  const stored = await Promise.all(entries.map((entry) => storedEntry(deps, entry)));
  const added = entries.filter((_entry, i) => stored[i] === undefined);
  await deps.mail.plan(added);
  const unsent = [...stored.flatMap((entry) => (entry && isUnfinished(entry) ? [entry] : [])), ...added];
  if (unsent.length === 0) return NOTHING;
  const delivery = await deliverAccessNotices(deps, await deps.settings.current(), unsent, deliveryRun(deps));
  if (delivery.left > 0)
    throw new AccessNoticesLeftError(`${delivery.left} letters: ${delivery.stopped ?? 'in other hands'}`);
  return delivery;
}

/** The stored entry. An entry that cannot be read counts as sent. */
async function storedEntry({ mail }: SendAccessNoticesDeps, entry: MailEntry): Promise<MailEntry | undefined> {
  try {
    return await mail.one(entry);
  } catch (error) {
    if (error instanceof UnreadableItemError) return unreadableEntry(entry, entry.path);
    throw error;
  }
}

const NOTHING: DeliveryOutcome = { sent: 0, superseded: 0, failed: [], left: 0, stopped: null, outOfTime: false };

/** One entry for each reader of each of the latest changes of the official. */
async function entriesAbout(deps: SendAccessNoticesDeps, id: string): Promise<MailEntry[]> {
  const stored = await unlessUnreadable(deps.officials.one(id));
  if (!stored) return [];
  const found = await Promise.all(
    lastChanges(stored).map((entry) => unlessUnreadable(deps.administration.one({ noun: 'OFFICIAL', id }, entry))),
  );
  const today = localDateOf(deps.now());
  const records = found.filter((record) => record !== undefined).filter((record) => isToldStill(record, today));
  if (records.length === 0) return [];
  const register = await deps.registers.inForce(await deps.settings.current());
  const about = placedOn(register, stored, today);
  const within = (scope: UnitPath) => officialsWithin(deps.officials.ofScope, register, scope, today);
  const administrators =
    about.role === 'administrator' ? [...(await deps.officials.ofScope('')), ...(await within(topOf(about.path)))] : [];
  const substitutes = await substitutesIn(deps, records);
  const officials = [...new Map([...administrators, ...substitutes].map((one) => [one.id, one])).values()];
  return records.flatMap((record) =>
    readersOfChange(record, about, officials).map(({ tells, reader }) =>
      plannedEntry({
        day: localDateOf(record.at),
        official: reader.id,
        kind: accessKind({ tells, subject: id, token: record.token }),
        path: reader.path,
        items: [],
        occurrence: record.at,
      }),
    ),
  );
}

async function substitutesIn(
  { officials }: SendAccessNoticesDeps,
  records: readonly AdministrationRecord[],
): Promise<Official[]> {
  const ids = records
    .flatMap((record) => [...endedAbsences(record).map(({ absence }) => absence), namedAbsence(record) ?? []].flat())
    .map(({ substitute }) => substitute);
  const found = await Promise.all([...new Set(ids)].map((id) => unlessUnreadable(officials.one(id))));
  return found.filter((substitute) => substitute !== undefined);
}

/** The path of the outermost unit below the country, because administrators above the unit read the letter too. */
const topOf = (path: UnitPath): UnitPath => path.split('/')[0] ?? path;
