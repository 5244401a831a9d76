import { randomUUID } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { IndicatorCode } from '../domain/indicator.js';
import { outcomeOf, type SourceFigure, type SourceFigures, type SourceOutcome } from '../domain/source-figures.js';
import { type Backoff, backoff } from './backoff.js';
import { type StoredSources, sourcesFrom, sourcesToItem } from './delivery-item.js';
import { deliveryKey } from './keys.js';
import type { ReportKey } from './report-store.js';
import { accepted, getItem, type Table } from './table.js';

const WRITERS_KEPT = 20;
const TRIES = 10;

/** Others kept delivering for the same report at the same moment. */
export class DeliveriesContendedError extends Error {
  override name = 'DeliveriesContendedError';
}

export function deliveryStore(table: Table, wait: Backoff = backoff) {
  const put = (key: ReportKey, after: StoredSources, edition: number): Promise<boolean> =>
    accepted(
      table.db.send(
        new PutCommand({
          TableName: table.name,
          Item: sourcesToItem(key.path, key.period, after),
          ConditionExpression: edition === 0 ? 'attribute_not_exists(pk)' : '#edition = :edition',
          ExpressionAttributeNames: edition === 0 ? undefined : { '#edition': 'edition' },
          ExpressionAttributeValues: edition === 0 ? undefined : { ':edition': edition },
        }),
      ),
    );

  return {
    async of({ path, period }: ReportKey): Promise<SourceFigures> {
      return sourcesFrom(await getItem(table, deliveryKey(path, period))).figures;
    },

    /** Puts deliveries beside a report, without touching the report; answers for each what became of it. */
    async record(
      { path, period }: ReportKey,
      deliveries: SourceFigures,
    ): Promise<ReadonlyMap<IndicatorCode, SourceOutcome>> {
      const writer = randomUUID();
      let decided: ReadonlyMap<IndicatorCode, SourceOutcome> | undefined;
      for (let attempt = 1; attempt <= TRIES; attempt++) {
        const before = sourcesFrom(await getItem(table, deliveryKey(path, period)));
        if (decided && before.writers.includes(writer)) return decided;
        const outcomes = new Map(
          [...deliveries].map(([code, one]) => [code, outcomeOf(before.figures.get(code), one)] as const),
        );
        const changed = [...deliveries].filter(
          ([code, one]) => outcomes.get(code) === 'ACCEPTED' && !isStored(before.figures.get(code), one),
        );
        if (changed.length === 0) return outcomes;
        decided = outcomes;
        const after: StoredSources = {
          edition: before.edition + 1,
          writers: [...before.writers, writer].slice(-WRITERS_KEPT),
          figures: new Map([...before.figures, ...changed]),
        };
        if (await put({ path, period }, after, before.edition)) return outcomes;
        await wait(attempt);
      }
      throw new DeliveriesContendedError(`The deliveries for ${path} ${period} changed ${TRIES} times meanwhile`);
    },
  };
}

/** Accepted once already: a repeat writes nothing. */
const isStored = (stored: SourceFigure | undefined, { from }: SourceFigure): boolean =>
  stored?.from.batch === from.batch && stored.from.system === from.system;
