import { describe, expect, it } from 'vitest';
import type { CurrentTable } from '../../support/aws/dynamo.js';
import { onePerPage } from '../../support/aws/dynamo-faults.js';
import { chairman, officer, reviewer } from '../../support/builders/scope-builder.js';

export const officialContract = (table: CurrentTable) =>
  describe('an official', () => {
    const officials = () => table().stores.officials;
    const ids = async (scope: string) => (await officials().ofScope(scope)).map(({ id }) => id).sort();

    it('is found by id and comes back as saved', async () => {
      const given = officer({ phone: '0209 3882 001', language: 'en', active: false, isDemonstration: true });
      await officials().save([given]);
      expect(await officials().one(given.id)).toEqual(given);
      expect(await officials().one('nobody')).toBeUndefined();
    });

    it('belongs to the scope they answer for and to every scope above it', async () => {
      const elsewhere = officer({ id: 'officer-2', path: 'bac-kan/cho-don-2025/nam-cuong' });
      await officials().save([officer(), chairman(), reviewer(), elsewhere]);
      onePerPage(table().db);
      expect(await ids('bac-kan/cho-don')).toEqual(['chairman-1', 'officer-1', 'reviewer-1']);
      expect(await ids('bac-kan/cho-don/xuan-lac')).toEqual(['chairman-1', 'officer-1']);
      expect(await ids('bac-kan')).toHaveLength(4);
      expect(await ids('thai-nguyen')).toEqual([]);
    });

    it('is found once for each assignment, with the contact of the person in each', async () => {
      const path = 'bac-kan/cho-don/dong-lac';
      const old = { name: 'tên cũ', email: 'cu@x.example', phone: '0209 1', language: 'en', digests: false } as const;
      const further = { ...officer({ id: 'officer-1~b', role: 'chairman', unit: 'dong-lac', path }), ...old };
      await officials().save([officer(), further, officer({ id: 'officer-10' })]);
      expect(await officials().ofPerson('officer-1')).toEqual([officer()]);
      await officials().markSeveral('officer-1');
      const { name, email, phone, language } = officer();
      const seen = { ...further, name, email, phone, language, digests: undefined };
      expect(await officials().ofPerson('officer-1')).toEqual([{ ...officer(), several: true }, seen]);
      expect(await officials().one('officer-1~b')).toEqual(seen);
      expect(await officials().ofScope(path)).toEqual([seen]);
      expect(await officials().some(['officer-1~b'])).toEqual([seen]);
      expect(await officials().ofPerson('nobody')).toEqual([]);
    });

    it('sets preferences once: who read them before another request changed them changes nothing', async () => {
      await officials().save([officer()]);
      const read = async () => {
        const found = await officials().withPreferences('officer-1');
        if (!found) throw new Error('There is an officer');
        return found;
      };
      // The first change has a condition of its own, because there are no preferences before it.
      for (const edition of [0, 1]) {
        const both = await read();
        expect(both.edition).toBe(edition);
        const wanted = { language: 'en', digests: edition === 0, payload: 'p' } as const;
        expect(await officials().setPreferences(both, { ...wanted, key: `key-first-${edition}` })).toBe(true);
        const late = { language: 'vi', digests: edition !== 0, payload: 'p', key: `key-late-${edition}` } as const;
        expect(await officials().setPreferences(both, late)).toBe(false);
        expect((await read()).official).toMatchObject({ language: 'en', digests: edition === 0 });
      }
    });

    it('is replaced when saved again, also under another unit', async () => {
      await officials().save([officer()]);
      await officials().save([officer({ unit: 'dong-lac', path: 'bac-kan/cho-don/dong-lac' })]);
      expect(await ids('bac-kan/cho-don/xuan-lac')).toEqual([]);
      expect(await ids('bac-kan/cho-don/dong-lac')).toEqual(['officer-1']);
    });
  });
