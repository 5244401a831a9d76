import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../src/domain/figure/observation.js';
import { dataStateKey } from '../../../src/store/keys/stage.js';
import { StoredItemError } from '../../../src/store/table/item.js';
import { putItem } from '../../../src/store/table/table.js';
import type { CurrentTable } from '../../support/aws/dynamo.js';
import { loseFirstResponse } from '../../support/aws/dynamo-faults.js';

const observation = (overrides: Partial<Observation> = {}): Observation => ({
  unit: 'cho-don',
  indicator: 'G02',
  relation: 'GT',
  numerator: null,
  denominator: null,
  value: 85,
  uom: { vi: '%', en: '%' },
  event: null,
  relatedTo: null,
  note: null,
  ...overrides,
});

export const smallContract = (table: CurrentTable) => {
  describe('published figures', () => {
    it('come back in the order saved, bounds as bounds', async () => {
      const event = { vi: 'tập huấn', en: 'training' };
      const list = [observation(), observation({ indicator: null, relation: 'EQ', value: 1, event, relatedTo: 'F14' })];
      await table().stores.observations.save([...list, observation({ unit: 'bac-kan' })]);
      expect(await table().stores.observations.ofUnit('cho-don')).toEqual(list);
      expect(await table().stores.observations.ofUnit('bac-kan')).toHaveLength(1);
      expect(await table().stores.observations.ofUnit('xuan-lac')).toEqual([]);
    });

    it('keep source and quotation, and are read without them as an earlier release stored them', async () => {
      const source = {
        title: { vi: 'Báo', en: 'Paper' },
        publishedOn: '2024-03-05',
        dated: { vi: '05/3/2024', en: '5 March 2024' },
      };
      const quoted = observation({ source, quotation: { vi: 'trên 85%', en: 'over 85%' } });
      const older = observation({ indicator: 'G01' });
      await table().stores.observations.save([quoted, older]);
      expect(await table().stores.observations.ofUnit('cho-don')).toEqual([quoted, older]);
    });

    it('of a unit are replaced together', async () => {
      await table().stores.observations.save([observation(), observation({ indicator: 'G01' })]);
      await table().stores.observations.save([observation({ indicator: 'S03' })]);
      expect((await table().stores.observations.ofUnit('cho-don')).map(({ indicator }) => indicator)).toEqual(['S03']);
    });
  });

  describe('the state of the data', () => {
    it('is unknown before the first load and then what was set last', async () => {
      const state = { schemaVersion: 1, seededAt: '2026-11-01T00:00:00.000Z', demonstrationUntil: null };
      expect(await table().stores.dataState.get()).toBeUndefined();
      await table().stores.dataState.set(state);
      expect(await table().stores.dataState.get()).toEqual(state);
      await table().stores.dataState.set({ ...state, demonstrationUntil: '2026-11-02T00:00:00.000Z' });
      expect((await table().stores.dataState.get())?.demonstrationUntil).toBe('2026-11-02T00:00:00.000Z');
    });

    it('is set although the answer was lost', async () => {
      const state = { schemaVersion: 1, seededAt: '2026-11-01T00:00:00.000Z', demonstrationUntil: null };
      const fault = loseFirstResponse(table().db);
      await table().stores.dataState.set(state);
      expect(fault.lost).toBe(1);
      expect(await table().stores.dataState.get()).toEqual(state);
    });

    it('of another layout is refused by its key', async () => {
      await putItem({ db: table().db, name: table().name }, { ...dataStateKey, v: 2, schemaVersion: 1 });
      await expect(table().stores.dataState.get()).rejects.toThrow(StoredItemError);
      await expect(table().stores.dataState.get()).rejects.toThrow('DATA / STATE');
    });
  });
};
