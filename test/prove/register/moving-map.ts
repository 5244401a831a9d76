import { saveReorganisation } from '../../../src/administer/save-reorganisation.js';
import type { Viewer } from '../../../src/domain/access/access.js';
import { revisionOf } from '../../../src/domain/official/trail.js';
import { foldReorganisations } from '../../../src/domain/register/register-in-force.js';
import type { Reorganisation } from '../../../src/domain/register/reorganisation.js';
import { settingsAfter, settingsBefore } from '../../../src/domain/reorganisation/handover.js';
import type { Stores } from '../../../src/store/index.js';

/** The province becomes another one: scope, communes and their reports go on below it. */
export const MOVE: Reorganisation = {
  id: 'moving-map',
  effective: '2026-09-01',
  decision: '1/NQ',
  changes: [
    {
      of: 'FORM',
      unit: { id: 'viet-bac', kind: 'PROVINCE', gsoCode: '99', name: { vi: 'Tỉnh Việt Bắc', en: 'V' }, parent: null },
      predecessors: [{ unit: 'bac-kan', extent: 'WHOLE' }],
      outside: [],
      clause: null,
    },
  ],
};

/** Publishes the event, or takes it back, as its mutations do: a version beside the one in force, then one flip. */
export async function flipMap({ settings, registers }: Pick<Stores, 'settings' | 'registers'>): Promise<void> {
  const now = await settings.current();
  const register = await registers.version(now.registerVersion);
  const base = register.base === undefined ? register : await registers.version(register.base);
  const isPublished = register.events?.some(({ id }) => id === MOVE.id) ?? false;
  const events = isPublished ? [] : [MOVE];
  const { units } = foldReorganisations(base.units, events);
  const after = { version: register.version + 1, units, base: base.version, events };
  await registers.save(after);
  await settings.save((isPublished ? settingsBefore : settingsAfter)(now, after, MOVE));
}

/** Many administrators save the same draft at once, on the revision that they saw. */
export async function concurrentDrafts(
  stores: Stores,
  viewer: Viewer,
  writers: number,
  ask: <T>(request: () => Promise<T>) => Promise<T>,
) {
  const settings = await stores.settings.current();
  const register = await stores.registers.version(settings.registerVersion);
  const accepted = new Set<string>();
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      for (let attempt = 1; attempt <= 3; attempt++) {
        const before = await ask(() => stores.reorganisations.one('contended'));
        const idempotencyKey = `draft-${writer}-${attempt}`;
        const outcome = await ask(() =>
          saveReorganisation(stores, {
            viewer,
            action: before ? 'CHANGE_DRAFT' : 'CREATE_DRAFT',
            args: { idempotencyKey, expectedRevision: revisionOf(before?.trail ?? []), reason: 'R11' },
            event: { ...MOVE, id: 'contended', decision: `${writer}-${attempt}/NQ` },
            settings,
            register,
            now: '2026-10-20T02:00:00.000Z',
          }),
        );
        if (outcome.record) {
          accepted.add(idempotencyKey);
          return;
        }
      }
    }),
  );
  const trail = (await stores.reorganisations.one('contended'))?.trail ?? [];
  const tokens = trail.map((entry) => revisionOf([entry]));
  return {
    accepted: accepted.size,
    lost: [...accepted].filter((token) => !tokens.includes(token)).length,
    phantoms: tokens.filter((token) => token !== null && !accepted.has(token)).length,
  };
}
