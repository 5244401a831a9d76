import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import type { MethodVersion } from '../../../src/domain/method/method.js';
import type { Register, Unit } from '../../../src/domain/register/unit.js';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { seededRegister } from '../../../src/seed/register/register.js';
import { createStores } from '../../../src/store/index.js';
import { registerPageKey } from '../../../src/store/keys/register.js';
import { ImmutableError, NotStoredError } from '../../../src/store/table/stored-errors.js';
import type { CurrentTable } from '../../support/aws/dynamo.js';
import { countRequests, leaveUnprocessed, loseFirstResponse, onePerPage } from '../../support/aws/dynamo-faults.js';
import { commune } from '../../support/builders/scope-builder.js';

const units = (n: number): Unit[] =>
  Array.from({ length: n }, (_, i) => commune({ id: `xa-${i}`, path: `bac-kan/cho-don/xa-${i}` }));

export const immutableContract = (table: CurrentTable) => {
  const fresh = () => createStores(table().db, table().name);

  describe('a version of the register', () => {
    const register: Register = seededRegister(true);

    it('comes back as it was', async () => {
      await table().stores.registers.save(register);
      expect(await fresh().registers.version(register.version)).toEqual(register);
    });

    it('keeps when units begin and end', async () => {
      const given = {
        version: 2,
        units: [commune({ validFrom: '2025-07-01' }), commune({ validTo: '2025-06-30', gsoCode: null })],
      };
      await table().stores.registers.save(given);
      expect(await fresh().registers.version(2)).toEqual(given);
    });

    it('of 2,500 units comes back complete, page by page and after unprocessed writes', async () => {
      const given = { version: 3, units: units(2_500) };
      leaveUnprocessed(table().db, 2);
      await table().stores.registers.save(given);
      onePerPage(table().db);
      expect(await fresh().registers.version(3)).toEqual(given);
    });

    it('is saved again without a trace, and never with other content', async () => {
      await table().stores.registers.save({ version: 4, units: units(3) });
      await table().stores.registers.save({ version: 4, units: units(3) });
      await expect(table().stores.registers.save({ version: 4, units: units(4) })).rejects.toThrow(ImmutableError);
      expect((await fresh().registers.version(4)).units).toHaveLength(3);
    });

    it('is not there while its first page is missing, and is completed by saving it again', async () => {
      await table().stores.registers.save({ version: 5, units: units(1_001) });
      await table().db.send(new DeleteCommand({ TableName: table().name, Key: registerPageKey(5, 0) }));
      await expect(fresh().registers.version(5)).rejects.toThrow(NotStoredError);
      await table().stores.registers.save({ version: 5, units: units(1_001) });
      expect((await fresh().registers.version(5)).units).toHaveLength(1_001);
    });

    it('is saved although the answer was lost', async () => {
      const fault = loseFirstResponse(table().db);
      await table().stores.registers.save({ version: 6, units: units(2) });
      expect(fault.lost).toBe(1);
    });

    it('is read once per process', async () => {
      await table().stores.registers.save(register);
      const sent = countRequests(table().db);
      const both = await Promise.all([1, 1].map((version) => table().stores.registers.version(version)));
      expect(both[0]).toBe(both[1]);
      expect(sent.total).toBe(1);
    });

    it('that is absent is an error, and is looked for again the next time', async () => {
      await expect(table().stores.registers.version(9)).rejects.toThrow(NotStoredError);
      await table().stores.registers.save({ version: 9, units: units(1) });
      expect((await table().stores.registers.version(9)).units).toHaveLength(1);
    });
  });

  describe('a method version', () => {
    const method: MethodVersion = seededMethod;

    it('comes back as it was', async () => {
      await table().stores.methods.save(method);
      expect(await fresh().methods.version(method.id)).toEqual(method);
    });

    it('is saved again without a trace, and never with other content', async () => {
      await table().stores.methods.save(method);
      await table().stores.methods.save(method);
      await expect(table().stores.methods.save({ ...method, minimumCoverage: 0.6 })).rejects.toThrow(ImmutableError);
    });

    it('is saved although the answer was lost', async () => {
      const fault = loseFirstResponse(table().db);
      await table().stores.methods.save(method);
      expect(fault.lost).toBe(1);
      expect(await fresh().methods.version(method.id)).toEqual(method);
    });

    it('of a draft that lost its month is replaced by a later edition, and never by an earlier one', async () => {
      const edition = (minimumCoverage: number): MethodVersion => ({ ...method, id: 'DTI-2', minimumCoverage });
      await table().stores.methods.save(edition(0.6), 2);
      await expect(table().stores.methods.save(edition(0.7), 2)).rejects.toThrow(ImmutableError);
      await table().stores.methods.save(edition(0.7), 3);
      await table().stores.methods.save(edition(0.6), 2);
      expect((await fresh().methods.version('DTI-2')).minimumCoverage).toBe(0.7);
      await expect(table().stores.methods.save(edition(0.6), 3)).rejects.toThrow(ImmutableError);
    });

    it('that is absent is an error', async () => {
      await expect(table().stores.methods.version('DTI-commune-9')).rejects.toThrow(NotStoredError);
    });
  });
};
