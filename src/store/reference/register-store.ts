import * as z from 'zod/mini';
import type { Register } from '../../domain/register/unit.js';
import type { Settings } from '../../domain/settings/scope-settings.js';
import { type Key, nameOfItem } from '../keys/key.js';
import { registerPageKey, registerPages } from '../keys/register.js';
import { chunks } from '../table/batch.js';
import { cachedForever } from '../table/cached.js';
import { parseBody, parseItem, StoredItemError, V } from '../table/item.js';
import { itemsIn } from '../table/pages.js';
import { ImmutableError, NotStoredError } from '../table/stored-errors.js';
import { putIf, putIfAbsent, type Table } from '../table/table.js';
import { reorganisationBody } from './reorganisation-schema.js';
import { packUnits, unpackUnits } from './unit-codec.js';

const UNITS_PER_PAGE = 1_000;
/** Characters of a page. A Vietnamese letter takes up to three bytes, and an item holds 400 KB. */
const LETTERS_PER_PAGE = 100_000;

/**
 * Page 0 tells the number of pages and is written last: a register without it does not exist. After reorganisations it
 * also tells the version that they are applied to, and how many of the last pages hold them.
 */
const pageItem = z.object({
  body: z.string(),
  pages: z.optional(z.number()),
  base: z.optional(z.number()),
  eventPages: z.optional(z.number()),
});
const events = z.array(reorganisationBody);

type VersionsInForce = Pick<Settings, 'stageScope' | 'registerVersion' | 'withdrawnRegisters'>;

type StoredPages = { readonly bodies: readonly string[]; readonly base?: number; readonly eventPages: number };

/** `learn` is called with every register that is read or written. */
export function registerStore(table: Table, learn: (register: Register) => void = () => {}) {
  /** All pages in order. Undefined if the register is absent or its writing was never finished. */
  const pagesOfVersion = async (version: number): Promise<StoredPages | undefined> => {
    const pages = (await itemsIn(table, registerPages(version))).map((stored) => parseItem(pageItem, stored));
    const [first] = pages;
    if (first?.pages === undefined) return undefined;
    if (pages.length < first.pages)
      throw new StoredItemError(`REGISTER ${version}`, `${pages.length} of ${first.pages} pages`);
    const { base, eventPages = 0 } = first;
    return {
      bodies: pages.slice(0, first.pages).map(({ body }) => body),
      ...(base !== undefined && { base }),
      eventPages,
    };
  };

  const load = async (version: number): Promise<Register> => {
    const pages = await pagesOfVersion(version);
    if (!pages) throw new NotStoredError(`Version ${version} of the register is not stored`);
    const where = `REGISTER ${version}`;
    const unitPages = pages.bodies.length - pages.eventPages;
    const units = pages.bodies.slice(0, unitPages).flatMap((body) => unpackUnits(body, where));
    if (pages.base === undefined) return { version, units };
    const published = parseBody(events, pages.bodies.slice(unitPages).join(''), where);
    return { version, units, base: pages.base, events: published };
  };

  /**
   * Writes a page, but never over a page of another register. Pages are written one after the other: where the registers
   * of two writers first differ, the one that writes first goes on.
   */
  const writePage = async (key: Key, body: string): Promise<void> => {
    const isWritten = await putIf(table, { ...key, v: V, body }, 'attribute_not_exists(pk) OR #body = :body', {
      ':body': body,
    });
    if (!isWritten) throw new ImmutableError(`${nameOfItem(key)} is stored with other content`);
  };

  const version = cachedForever(async (of: number) => {
    const register = await load(of);
    learn(register);
    return register;
  });
  /** The register of an office with its withdrawn maps. The key is the office, the version in force, and the withdrawn versions. */
  const withWithdrawn = cachedForever(async (key: string): Promise<Register> => {
    const [office = '', ...versions] = key.split(' ');
    const [inForce, ...maps] = await Promise.all(versions.map((of) => version(Number(of))));
    return { ...(inForce as Register), withdrawn: { maps, office } };
  });

  return {
    /**
     * All units of every level, read once per process (A1).
     * @throws NotStoredError if the version is absent
     */
    version,

    /** The register in force. It finds everybody, also those at units that only a withdrawn map had. */
    inForce: ({ stageScope, registerVersion, withdrawnRegisters = [] }: VersionsInForce): Promise<Register> =>
      withdrawnRegisters.length === 0
        ? version(registerVersion)
        : withWithdrawn([stageScope, registerVersion, ...withdrawnRegisters].join(' ')),

    /**
     * Stores a register. The same content may be written again, for example after a crash.
     * @throws ImmutableError if other content is stored under the number
     */
    async save(register: Register): Promise<void> {
      learn(register);
      const written = storedPagesOf(register);
      const [first, ...others] = written.bodies as [string, ...string[]];
      if ((await pagesOfVersion(register.version)) === undefined) {
        for (const [i, body] of others.entries()) await writePage(registerPageKey(register.version, i + 1), body);
        const { base, eventPages } = written;
        const head = { body: first, pages: written.bodies.length, ...(base !== undefined && { base, eventPages }) };
        if (await putIfAbsent(table, { ...registerPageKey(register.version, 0), v: V, ...head })) return;
      }
      const stored = await pagesOfVersion(register.version);
      if (stored?.base !== written.base || stored?.bodies.join('\n') !== written.bodies.join('\n'))
        throw new ImmutableError(`Version ${register.version} of the register is stored with other content`);
    },
  };
}

function storedPagesOf({ units, base, events: published = [] }: Register): StoredPages {
  // A register without units has a page too.
  const unitBodies = (units.length === 0 ? [[]] : chunks(units, UNITS_PER_PAGE)).map(packUnits);
  if (base === undefined) return { bodies: unitBodies, eventPages: 0 };
  const eventBodies = chunks(JSON.stringify(published), LETTERS_PER_PAGE);
  return { bodies: [...unitBodies, ...eventBodies], base, eventPages: eventBodies.length };
}
