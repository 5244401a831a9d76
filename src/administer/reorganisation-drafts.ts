import type { Viewer } from '../domain/access/access.js';
import type { AdministrationSubject } from '../domain/administration/record.js';
import type { Trail } from '../domain/official/trail.js';
import { type ReorganisationDraft, undiscardedDraft } from '../domain/reorganisation/draft.js';
import { publishedEvent } from '../domain/reorganisation/publication.js';
import { maySee, type ReorganisationAsking } from '../domain/reorganisation/rights.js';
import type { Instant, LocalDate } from '../domain/time/local-date.js';
import type { Stores } from '../store/index.js';

export type DraftReadingStores = Pick<Stores, 'settings' | 'registers' | 'reorganisations'>;

/** A viewer with the settings and the register in force today. */
export async function reorganisationAsking(
  { settings: settingsStore, registers }: DraftReadingStores,
  viewer: Viewer,
  today: LocalDate,
): Promise<ReorganisationAsking> {
  const settings = await settingsStore.current();
  return { viewer, settings, register: await registers.inForce(settings), today };
}

/** A draft, or a published event in the form of one; an event that was loaded with the register has no stored draft. */
export async function draftOrEvent(
  { settings, registers, reorganisations }: DraftReadingStores,
  id: string,
): Promise<ReorganisationDraft | undefined> {
  const stored = await reorganisations.one(id);
  const draft = undiscardedDraft(stored);
  if (draft) return draft;
  const event = publishedEvent(await registers.version((await settings.current()).registerVersion), id);
  return event && { event, authors: stored?.authors ?? [], trail: stored?.trail ?? [] };
}

/** All drafts and loaded events that the viewer may see, the earliest day first. */
export async function draftsSeen(
  { reorganisations }: DraftReadingStores,
  asking: ReorganisationAsking,
): Promise<ReorganisationDraft[]> {
  const drafts = (await reorganisations.all()).filter((draft) => undiscardedDraft(draft));
  const loaded = (asking.register.events ?? []).filter(({ id }) => drafts.every(({ event }) => event.id !== id));
  return [...drafts, ...loaded.map((event): ReorganisationDraft => ({ event, authors: [], trail: [] }))]
    .filter((draft) => maySee(asking, draft))
    .toSorted((a, b) => (a.event.effective < b.event.effective ? -1 : 1));
}

/** When the event was last published; undefined where it was loaded with the register. */
export async function lastPublication(
  { administration }: Pick<Stores, 'administration'>,
  subject: AdministrationSubject,
  trail: Trail,
): Promise<Instant | undefined> {
  for (const entry of trail.toReversed()) {
    const record = await administration.one(subject, entry);
    if (record?.action === 'PUBLISH') return record.at;
  }
  return undefined;
}
