import * as z from 'zod/mini';
import type { Ranking, RankingHead } from '../../domain/ranking/ranking.js';
import type { UnitId } from '../../domain/register/unit.js';
import { SENSITIVITY_FACTORS, type Sensitivity, type SensitivityShare } from '../../domain/sensitivity/factor.js';
import type { Examination } from '../../domain/sensitivity/sensitivity.js';
import { nameOfItem } from '../keys/key.js';
import { examinationKey, examinationPageKey, examinationPages, examinationsOf } from '../keys/ranking.js';
import { chunks, writeEach } from '../table/batch.js';
import { BoundedCache } from '../table/cached.js';
import { type EveryField, parseBody, parseItem, StoredItemError, V } from '../table/item.js';
import { itemsIn } from '../table/pages.js';
import { readableAt, readableOf } from '../table/readable.js';
import { type Item, putItem, type Table } from '../table/table.js';

/**
 * The edition of the computation. A release that computes differently raises it: kept results no longer count, and
 * every version is examined anew.
 */
const WAY = 1;
/** Bytes of a page, below the 400 KB limit of an item. */
const BYTES_OF_A_PAGE = 300_000;
/** Ranked communes whose examinations a warm process keeps: a few rankings of the country. */
const ROWS_CACHED = 20_000;

type Version = Pick<RankingHead, 'scope' | 'period' | 'version' | 'inputHash'>;

const examinationItem = z.object({
  way: z.number(),
  /** Told apart by the inputs, because a refilled table has other publications under the same versions. */
  inputHash: z.string(),
  ranked: z.number(),
  sensitivity: z.string(),
});
const pageItem = z.object({ bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array) });

const shareBody = z.object({
  factor: z.enum(SENSITIVITY_FACTORS),
  firstOrder: z.number(),
  total: z.number(),
  firstOrderError: z.number(),
  totalError: z.number(),
} satisfies EveryField<SensitivityShare>);
const sensitivityBody = z.object({
  meanShift: z.number(),
  runs: z.number(),
  factors: z.nullable(z.array(shareBody)),
} satisfies EveryField<Sensitivity>);

/** Findings about publications that are too large to examine during a request. */
export function examinationStore(table: Table) {
  const found = new BoundedCache<Examination>(ROWS_CACHED);

  return {
    /** The findings about a version. Undefined until the version is examined. */
    async of({ scope, period, version, inputHash }: Version): Promise<Examination | undefined> {
      const key = examinationKey(scope, period, version);
      const name = `${nameOfItem(key)} ${inputHash}`;
      const remembered = found.get(name);
      if (remembered) return remembered;
      const head = await readableAt(table, key, (stored) => ({ stored, ...parseItem(examinationItem, stored) }));
      if (!head || head.way !== WAY || head.inputHash !== inputHash) return undefined;
      const pages = await itemsIn(table, examinationPages(scope, period, version));
      const [examination] = readableOf(table, [head.stored], () => {
        const parts = pages.map((page) => parseItem(pageItem, page).bytes);
        return {
          ...unpacked(Buffer.concat(parts), head.ranked, nameOfItem(key)),
          sensitivity: parseBody(sensitivityBody, head.sensitivity, nameOfItem(key)),
        };
      });
      if (examination) found.set(name, examination, head.ranked);
      return examination;
    },

    /** Tells which versions of the scope have a readable examination. */
    async examinedIn(scope: UnitId): Promise<(of: Version) => boolean> {
      const heads = await itemsIn(table, examinationsOf(scope));
      const current = readableOf(table, heads, (stored) => ({ sk: stored.sk, ...parseItem(examinationItem, stored) }));
      const hashes = new Map(current.flatMap(({ sk, way, inputHash }) => (way === WAY ? [[sk, inputHash]] : [])));
      return ({ period, version, inputHash }) => hashes.get(examinationKey(scope, period, version).sk) === inputHash;
    },

    /** Pages are written first, so a run that dies in between leaves nothing visible. */
    async put({ scope, period, version, inputHash }: Ranking, examination: Examination): Promise<void> {
      const pages = chunks(packed(examination), BYTES_OF_A_PAGE).map(
        (bytes, i): Item => ({ ...examinationPageKey(scope, period, version, i + 1), v: V, bytes }),
      );
      await writeEach(table, pages);
      await putItem(table, {
        ...examinationKey(scope, period, version),
        v: V,
        way: WAY,
        inputHash,
        ranked: examination.errors.length,
        sensitivity: JSON.stringify(examination.sensitivity),
      });
    },
  };
}

/** Errors in millionths, as published, then the bits of the pairs. */
function packed({ errors, choice, all }: Examination): Buffer {
  const millionths = Buffer.alloc(4 * errors.length);
  for (const [at, error] of errors.entries()) millionths.writeUInt32LE(Math.round(error * 1e6), 4 * at);
  return Buffer.concat([millionths, choice, all]);
}

function unpacked(bytes: Buffer, ranked: number, where: string): Omit<Examination, 'sensitivity'> {
  const [begin, length] = [4 * ranked, (bytes.length - 4 * ranked) / 2];
  if (length !== ((ranked * (ranked - 1)) / 2 + 7) >> 3)
    throw new StoredItemError(where, `${bytes.length} bytes for ${ranked} communes`);
  return {
    errors: Float64Array.from({ length: ranked }, (_, at) => bytes.readUInt32LE(4 * at) / 1e6),
    choice: bytes.subarray(begin, begin + length),
    all: bytes.subarray(begin + length),
  };
}
