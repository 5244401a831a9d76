import { drawn, drawnBetween } from '../world/keyed.js';
import type { World } from '../world/world.js';
import type { Edict, Person } from './acts.js';
import { ADMINISTRATOR } from './asked.js';
import type { Api } from './client.js';
import { dayAfter, isWorkingDay, momentAt } from './days.js';

const ADMIN: Person = { id: ADMINISTRATOR, hats: [{ role: 'administrator' }] };
type Payload = Readonly<
  Record<
    string,
    {
      readonly errors: readonly { readonly code: string }[];
      readonly reorganisation?: { readonly revision: string } | null;
    }
  >
>;
type Means = {
  readonly world: World;
  readonly api: Api;
  readonly seed: number;
  readonly communes: readonly string[];
  readonly firstDay: string;
  readonly decreed: (edict: Edict) => void;
  readonly failed: (error: unknown) => void;
};

/** What happens to the whole scope: a day off more, a commune that is renamed from a day to come. */
export function administrators({ world, api, seed, communes, firstDay, decreed, failed }: Means): void {
  if (drawn(seed, 'holiday') < 0.4) holiday().catch(failed);
  if (drawn(seed, 'rename') < 0.5) rename().catch(failed);

  async function asks(id: string, name: string, input: string, means: object, wanted = '') {
    const change = `mutation ($input: ${input}!) { ${name}(input: $input) { errors { code } ${wanted} } }`;
    const asked = { input: { idempotencyKey: id, reason: 'quyết định', ...means } };
    const { data, refused } = await api.ask<Payload>(ADMIN, id, change, asked);
    const codes = [...refused, ...(data?.[name]?.errors ?? []).map(({ code }) => code)];
    if (codes.length > 0) throw new Error(`${id} was refused: ${codes}`);
    return data?.[name];
  }

  async function holiday(): Promise<void> {
    let day = dayAfter(firstDay, drawnBetween(2, 20, seed, 'day off'));
    while (!isWorkingDay(day)) day = dayAfter(day);
    await world.clock.until(momentAt(firstDay, 8 + 30 * drawn(seed, 'declared')));
    const begun = world.clock.now;
    if (!world.story.happens('ACT', `holiday ${day}`, `${ADMINISTRATOR} declares ${day} a day off`)) return;
    const entry = { date: day, kind: 'PUBLIC_HOLIDAY', nameVi: 'Nghỉ', nameEn: 'Day off', status: 'UNVERIFIED' };
    await asks(`holiday.${day}`, 'changeHolidays', 'ChangeHolidaysInput', { expectedRevision: null, set: [entry] });
    decreed({ kind: 'HOLIDAY', day, begun, done: world.clock.now });
  }

  async function rename(): Promise<void> {
    const unit = communes[drawnBetween(0, communes.length - 1, seed, 'renamed')];
    if (unit === undefined) return;
    const announced = dayAfter(firstDay, drawnBetween(1, 8, seed, 'announced'));
    const from = dayAfter(announced, drawnBetween(1, 12, seed, 'in force'));
    const name = `Xã Mới ${drawnBetween(1, 99, seed, 'new name')}`;
    await world.clock.until(momentAt(announced, 10));
    if (
      !world.story.happens(
        'ACT',
        `rename ${unit}`,
        `${ADMINISTRATOR} publishes that ${unit} is ${name} from ${from} on`,
      )
    )
      return;
    const begun = world.clock.now;
    const alter = { unit, name: { vi: name, en: name } };
    const draft = { id: 'doi-ten', effective: from, decision: '1/NQ', changes: [{ alter }] };
    const made = await asks(
      'rename.draft',
      'createReorganisationDraft',
      'ReorganisationDraftInput',
      draft,
      'reorganisation { revision }',
    );
    const published = { id: 'doi-ten', expectedRevision: made?.reorganisation?.revision };
    await asks('rename.publish', 'publishReorganisation', 'ReorganisationInput', published);
    decreed({ kind: 'RENAME', unit, name, from, begun, done: world.clock.now });
  }
}
