import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DailyMail } from '../../../src/domain/daily-mail/daily-mail.js';
import { splitMails } from '../../../src/domain/daily-mail/joint-mail.js';
import { toldOnce } from '../../../src/domain/daily-mail/joint-parts.js';
import { planDay } from '../../../src/domain/daily-mail/plan-daily-mail.js';
import { onDay, personOf } from '../../../src/domain/official/assignment.js';
import { groupedBy } from '../../../src/domain/text/grouped-by.js';
import { situation } from '../../support/builders/mail-builder.js';
import { anyOfficials, COMMUNES } from '../../support/builders/random-assignments.js';
import { sized } from '../../support/start/real.js';

const DAY = '2026-10-21';
const anyDay = anyOfficials.map((all) => {
  const officials = all.map((official) => onDay(official, DAY));
  const context = situation({ day: DAY, officials, communes: COMMUNES });
  return { context, mails: planDay(context) };
});

/** The duties that letters ask of their readers, by role, commune and period. */
const dutiesIn = (mails: readonly DailyMail[]): string[] =>
  mails.flatMap(({ official: { role }, forms }) =>
    forms.flatMap(({ unit, reports }) => reports.map(({ period }) => `${role} ${unit.id} ${period}`)),
  );

test('nobody gets two letters a day, and no part is lost or told to two people', () => {
  let joined = 0;
  fc.assert(
    fc.property(anyDay, ({ context, mails }) => {
      const { own, joint } = splitMails(context, mails);
      const readers = [...own.map(({ official }) => official.id), ...new Set(joint.map(({ person }) => person))];
      expect(new Set(readers).size).toBe(readers.length);
      const told = [...own, ...joint.map(({ mail }) => mail)].map(({ official }) => official.id);
      expect(told.toSorted()).toEqual(mails.map(({ official }) => official.id).toSorted());
      joined += told.length - readers.length;
    }),
    { numRuns: sized(125, 500) },
  );
  expect(joined).toBeGreaterThan(0);
});

test('a part goes to the person behind it, or to the substitute of the day', () => {
  fc.assert(
    fc.property(anyDay, ({ context, mails }) => {
      for (const { person, mail } of splitMails(context, mails).joint) {
        const { absences = [] } = mail.official;
        const named = absences.find(({ from, until }) => from <= DAY && DAY <= until)?.substitute ?? '';
        expect([personOf(mail.official.id), personOf(named)]).toContain(person);
      }
    }),
  );
});

test('every duty of an assignment is told in the one letter, and each once', () => {
  fc.assert(
    fc.property(anyDay, ({ context, mails }) => {
      for (const parts of groupedBy(splitMails(context, mails).joint, ({ person }) => person).values()) {
        const told = toldOnce(parts);
        const duties = dutiesIn(told.map(({ mail, inBrief }) => ({ ...mail, forms: [...mail.forms, ...inBrief] })));
        expect(new Set(duties)).toEqual(new Set(dutiesIn(parts.map(({ mail }) => mail))));
        expect(new Set(duties).size).toBe(duties.length);
        expect(told.flatMap(({ readFor }) => readFor)).toHaveLength(parts.length);
      }
    }),
  );
});

test('who reads of a report of a commune in several roles reads its figures once', () => {
  let several = 0;
  fc.assert(
    fc.property(anyDay, ({ context, mails }) => {
      for (const parts of groupedBy(splitMails(context, mails).joint, ({ person }) => person).values()) {
        const ofCommune = toldOnce(parts).filter(({ mail: { official } }) => /officer|chairman/.test(official.role));
        const inFull = ofCommune.flatMap(({ mail }) =>
          mail.forms.flatMap(({ unit, reports }) => reports.map(({ period }) => `${unit.id} ${period}`)),
        );
        expect(new Set(inFull).size).toBe(inFull.length);
        several += ofCommune.filter(({ inBrief }) => inBrief.length > 0).length;
      }
    }),
    { numRuns: sized(125, 500) },
  );
  expect(several).toBeGreaterThan(0);
});
