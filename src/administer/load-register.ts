import { recordOf } from '../domain/administration/request.js';
import { rootPath } from '../domain/administration/settings-edit.js';
import { changesAnything, isFaulty, type LoadAnswer } from '../domain/load/answer.js';
import { type LoadFile, loadOfRegister, type RegisterLoad } from '../domain/load/register-load.js';
import { revisionOf } from '../domain/official/trail.js';
import type { Register } from '../domain/register/unit.js';
import { localDateOf } from '../domain/time/local-date.js';
import type { Stores } from '../store/index.js';
import { type AdministeredSettings, trailOf } from '../store/reference/settings-store.js';
import { ImmutableError } from '../store/table/stored-errors.js';
import { administer } from './administer.js';
import type { FigureLoadRequest } from './load-figures.js';
import { unitsWithReports } from './reports-of-units.js';
import { requestOf } from './request.js';

export type RegisterLoadStores = Pick<Stores, 'settings' | 'registers' | 'administration' | 'reports'>;

export type RegisterLoadRequest = Omit<FigureLoadRequest, 'file'> & {
  /** The files, loaded in this order; either all are loaded or none. */
  readonly files: readonly [LoadFile, ...LoadFile[]];
};

export type LoadOutcome = { readonly answers: readonly LoadAnswer[]; readonly written: boolean };

type State = { readonly administered: AdministeredSettings; readonly load: RegisterLoad };

/**
 * Loads files of units and villages. The next version of the register is written beside the one in force; then one write of
 * the settings puts it into force, with one record. With a fault, or without a change, nothing is written.
 */
export async function loadIntoRegister(stores: RegisterLoadStores, request: RegisterLoadRequest): Promise<LoadOutcome> {
  const { viewer, files, dryRun, now } = request;
  const fingerprint = files.map((file) => file.fingerprint).join('+');
  const bounds = { ...request.bounds, day: localDateOf(now) };
  const read = async (): Promise<State> => {
    const administered = await stores.settings.administered();
    const register = await stores.registers.version(administered.settings.registerVersion);
    const base = register.base === undefined ? register : await stores.registers.version(register.base);
    const load = loadOfRegister({ register, base }, files, bounds);
    const haveReports = await unitsWithReports(stores, load.mayHaveReports, bounds.day);
    return { administered, load: load.withReports(haveReports) };
  };
  const first = await read();
  const { answers } = first.load;
  if (dryRun || isFaulty(answers) || !answers.some(changesAnything)) return { answers, written: false };
  const subject = { noun: 'LOAD', id: files[0].kind } as const;
  const basis = {
    idempotencyKey: ['load', ...files.map((file) => file.fingerprint.slice(0, 16)), first.administered.edition].join(
      '-',
    ),
    reason: files.map(({ source }) => source).join('; '),
  };
  const outcome = await administer<State>(stores, {
    viewer,
    request: {
      ...requestOf(viewer, subject, 'LOAD_FILE', basis, fingerprint, now),
      expectedRevision: revisionOf(trailOf(first.administered, subject)),
    },
    async read() {
      const value = await read();
      return { value, trail: trailOf(value.administered, subject), basis: value.administered.edition };
    },
    decide({ value, trail }, informed) {
      const { load, administered } = value;
      if (isFaulty(load.answers)) return { kind: 'REFUSED', errors: [] };
      const path = request.bounds.within || rootPath(administered.settings, bounds.day);
      const record = recordOf(informed, { path, changes: load.recorded }, revisionOf(trail));
      return { kind: 'ACCEPTED', after: value, record };
    },
    async move({ value: { administered, load } }, _after, entry) {
      const registerVersion = await saveVersions(stores, load, administered.settings.registerVersion);
      const settings = { ...administered.settings, registerVersion };
      const moved = await stores.settings.administer(administered, settings, subject, entry);
      return moved && { administered: moved, load };
    },
  });
  if (outcome.value) return { answers: outcome.value.load.answers, written: true };
  return { answers: (await read()).load.answers, written: false };
}

const MOST_ABANDONED = 100;

/** Writes a register under the next free version and returns it. A version that an interrupted change took stays taken. */
export async function saveNextVersion(
  { registers }: Pick<Stores, 'registers'>,
  after: number,
  registerOf: (version: number) => Register,
): Promise<number> {
  for (let version = after + 1; version <= after + MOST_ABANDONED; version++) {
    try {
      await registers.save(registerOf(version));
      return version;
    } catch (error) {
      if (!(error instanceof ImmutableError)) throw error;
    }
  }
  throw new ImmutableError(`${MOST_ABANDONED} versions of the register after ${after} are taken`);
}

export async function saveVersions(
  stores: Pick<Stores, 'registers'>,
  load: Pick<RegisterLoad, 'base' | 'events' | 'inForce'>,
  inForce: number,
): Promise<number> {
  const base = await saveNextVersion(stores, inForce, (version) => ({ version, units: load.base }));
  return load.events.length === 0 ? base : saveNextVersion(stores, base, (version) => load.inForce(version, base));
}
