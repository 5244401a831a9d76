import { beforeEach, describe, expect, it } from 'vitest';
import { seededMethod } from '../../../src/seed/catalogue/catalogue.js';
import { seededRegister } from '../../../src/seed/register/register.js';
import { createStores } from '../../../src/store/index.js';
import type { CurrentTable } from '../../support/aws/dynamo.js';
import { countRequests } from '../../support/aws/dynamo-faults.js';
import { draft, officer, reviewer } from '../../support/builders/scope-builder.js';
import { mailEntry, ranking, revision } from '../../support/builders/stored-builder.js';
import { inPages } from '../../support/letters/in-pages.js';

const DISTRICT = 'bac-kan/cho-don';
const COMMUNE = `${DISTRICT}/xuan-lac`;
const MONTHS = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`);

/** The table of access patterns in src/store/README.md, measured. */
export const requestCountContract = (table: CurrentTable) =>
  describe('the number of requests', () => {
    const stores = () => createStores(table().db, table().name);

    beforeEach(async () => {
      const all = table().stores;
      await all.registers.save(seededRegister(true));
      await all.methods.save(seededMethod);
      await all.reports.load(
        MONTHS.map((period) => draft({ period })),
        [revision()],
      );
      for (const period of MONTHS) await all.rankings.publish(inPages(ranking({ period })));
      await all.officials.save([officer(), reviewer()]);
      await all.mail.plan([mailEntry()]);
    });

    type Read = (all: ReturnType<typeof stores>) => Promise<unknown>;
    it.each<[string, string, Read]>([
      ['A1 the register', 'Query', (all) => all.registers.version(1)],
      ['A2 a method version', 'Get', (all) => all.methods.version(seededMethod.id)],
      ['A3 all reports of a scope and period', 'Query', (all) => all.reports.ofScope(DISTRICT, '2026-10')],
      ["A4 one commune's report", 'Get', (all) => all.reports.one(COMMUNE, '2026-10')],
      [
        "A5 one commune's history",
        'BatchGet',
        (all) => all.reports.history(MONTHS.map((period) => ({ path: COMMUNE, period }))),
      ],
      ['A6 the current ranking', 'Get', (all) => all.rankings.current('cho-don', '2026-10')],
      ['A6 the latest ranking', 'Query', (all) => all.rankings.latest('cho-don', ({ period }) => period < '2026-12')],
      [
        'A6 the ranking that stood on a day',
        'Query',
        (all) => all.rankings.publishedBefore('cho-don', '2026-12-31T17:00:00.000Z', { to: '2026-10' }, () => true),
      ],
      ['A6 what was published, newest first', 'Query', (all) => all.rankings.publications('cho-don', 60)],
      ['A7 series and rank history', 'Query', (all) => all.rankings.between('cho-don', '2026-01', '2026-12')],
      ['A9 officials of a scope', 'Query', (all) => all.officials.ofScope(DISTRICT)],
      ['A10 the mail of a day', 'Query', (all) => all.mail.ofDay('2026-10-16')],
      ['A10 the mail of a commune', 'Query', (all) => all.mail.ofScope(COMMUNE)],
      ['A11 revisions of a report (beside its head)', 'Query', (all) => all.reports.revisions('xuan-lac', '2026-10')],
      ['A12 an official', 'Get', (all) => all.officials.one('officer-1')],
    ])('for %s is 1 %s', async (_, command, read) => {
      const all = stores();
      const sent = countRequests(table().db);
      const answer = await read(all);
      expect(answer).toBeTruthy();
      expect(sent.byCommand).toEqual({ [command]: 1 });
      expect(sent.capacityUnits).toBeGreaterThan(0);
    });
  });
