import { keptPath } from '../../domain/evidence/evidence-file.js';
import type { Instant } from '../../domain/time/local-date.js';
import { createStores } from '../../store/index.js';
import { personStore, type Trace } from '../../store/person/person-store.js';
import { assignmentsNamed } from './erase-person.js';
import { filesShowing } from './files-showing.js';
import type { PersonPlace } from './person-place.js';
import { type Operator, recordCommand } from './person-record.js';

/** What is found about a person, by kind, as one text. */
export async function exportPerson(place: PersonPlace, id: string, operator: Operator, now: Instant): Promise<string> {
  const stores = createStores(place.table.db, place.table.name);
  const entries = await assignmentsNamed(stores, id);
  const [first] = entries;
  if (!first) throw new Error('a person has an entry');
  const store = personStore(place.table);
  const person = await store.known(entries);
  const { items, files } = await store.traces(person);
  const { shown } = await filesShowing(place, person);
  const record = await recordCommand(stores, first, 'EXPORT_PERSON', operator, now);
  await stores.officials.administer(first, first, record);
  const kinds = [...new Set(items.map(({ kind }) => kind))].toSorted();
  return JSON.stringify(
    {
      exportedAt: now,
      person,
      assignments: entries,
      files: files.map(({ unit, period, sha256, name }) => ({ name, path: keptPath(unit, period, sha256) })),
      filesThatShowThem: shown,
      stored: Object.fromEntries(
        kinds.map((kind) => [kind, items.filter((found) => found.kind === kind).map(givenOut)]),
      ),
    },
    (_, value) => (value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value),
    2,
  );
}

/** Entries of others and the settings hold the id of a substitute or a reviewer. What else they hold is about others. */
const givenOut = ({ kind, item, by }: Trace): object =>
  by === 'ID' && (kind === 'official' || kind === 'settings') ? { pk: item.pk, sk: item.sk } : item;
