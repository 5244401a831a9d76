import fc from 'fast-check';
import { expect, test } from 'vitest';
import { absenceFaults } from '../../../src/domain/absence/absence-edit.js';
import { actingName, can, entryOfViewer, type OfficialViewer } from '../../../src/domain/access/access.js';
import { officialViewer } from '../../../src/domain/access/viewer.js';
import { isInForceOn, personOf } from '../../../src/domain/official/assignment.js';
import { OFFICIAL_ROLES, type Official } from '../../../src/domain/official/official.js';
import type { LocalDate } from '../../../src/domain/time/local-date.js';
import { choDon } from '../../support/builders/mail-builder.js';
import { anyDayNearby, anyOfficials, COMMUNES } from '../../support/builders/random-assignments.js';

const register = { version: 1, units: [choDon, ...COMMUNES] };
const anyRoles = fc.subarray([...OFFICIAL_ROLES]);
const ACTIONS = [
  'read',
  'save',
  'submit',
  'withdraw',
  'handOver',
  'returnToOfficer',
  'return',
  'approve',
  'extend',
] as const;

/** The viewer of a person in one entry, as the service sees them; undefined where it knows none. */
function viewerOf(
  officials: readonly Official[],
  person: string,
  { day, roles = OFFICIAL_ROLES, chosen }: { day: LocalDate; roles?: readonly string[]; chosen?: string },
): OfficialViewer | undefined {
  const entries = officials.filter(({ id }) => personOf(id) === person);
  const absent = officials.filter(({ absences = [] }) => absences.some((each) => personOf(each.substitute) === person));
  const viewer = officialViewer({ kind: 'person', id: person, roles }, { entries, absent, day, chosen }, register);
  return typeof viewer !== 'string' && viewer.kind === 'official' ? viewer : undefined;
}
const peopleOf = (officials: readonly Official[]) => [...new Set(officials.map(({ id }) => personOf(id)))];
const entryOf = (officials: readonly Official[], id: string) => officials.find((official) => official.id === id);

test('an assignment is one that the register has in force and the token names the role of', () => {
  fc.assert(
    fc.property(anyOfficials, anyDayNearby, anyRoles, (officials, day, roles) => {
      for (const person of peopleOf(officials)) {
        const viewer = viewerOf(officials, person, { day, roles });
        const own = (viewer?.assignments ?? []).filter(({ actsFor }) => !actsFor).map(({ official }) => official);
        const entries = officials.filter(({ id }) => personOf(id) === person);
        const wanted = entries.filter((entry) => isInForceOn(entry, day) && roles.includes(entry.role));
        expect(own).toEqual(wanted.map(({ id }) => id));
      }
    }),
  );
});

test('a substitute has the rights of the absent one, exactly on the days named and in one assignment', () => {
  fc.assert(
    fc.property(anyOfficials, anyDayNearby, (officials, day) => {
      for (const person of peopleOf(officials))
        for (const absent of officials) {
          const viewer = viewerOf(officials, person, { day, chosen: absent.id });
          const absence = absent.absences?.find(({ from, until }) => from <= day && day <= until);
          const named = absence && entryOf(officials, absence.substitute);
          const isNamed =
            named !== undefined &&
            personOf(named.id) === person &&
            personOf(absent.id) !== person &&
            [named, absent].every((entry) => isInForceOn(entry, day)) &&
            named.path === absent.path &&
            (absent.role !== 'administrator' || named.role === 'administrator');
          expect(viewer?.actsFor?.id === absent.id, `${person} for ${absent.id} on ${day}`).toBe(isNamed);
        }
    }),
  );
});

test('what is done for somebody exceeds no right of theirs, and stands under both names', () => {
  fc.assert(
    fc.property(anyOfficials, anyDayNearby, (officials, day) => {
      for (const person of peopleOf(officials))
        for (const { official, actsFor } of viewerOf(officials, person, { day })?.assignments ?? []) {
          const viewer = viewerOf(officials, person, { day, chosen: official });
          if (!viewer || !actsFor) continue;
          const own = viewerOf(officials, personOf(official), { day, chosen: official });
          const allowed = (of: OfficialViewer | undefined) =>
            ACTIONS.flatMap((action) =>
              COMMUNES.map(({ path }) => of !== undefined && can(of, action, { kind: 'report', path, day })),
            );
          expect(allowed(viewer)).toEqual(allowed(own));
          expect([viewer.id, entryOfViewer(viewer)]).toEqual([person, official]);
          expect(actingName(viewer)).toBe(`${viewer.name} thay ${actsFor.name}`);
        }
    }),
  );
});

test('whoever typed a report is never named for the chairman, and nobody is outside of the unit', () => {
  fc.assert(
    fc.property(anyOfficials, anyDayNearby, fc.nat(), fc.nat(), fc.array(fc.nat()), (officials, day, a, b, typed) => {
      const absent = officials[a % officials.length];
      const named = officials[b % officials.length];
      if (!absent || !named) return;
      const typists = new Set(typed.map((i) => personOf(officials[i % officials.length]?.id ?? '')));
      const absence = { substitute: named.id, from: day, until: day };
      const colleagues = officials.filter(({ path }) => path === absent.path);
      const faults = absenceFaults(absent, { of: 'ABSENCE', absence, colleagues, typists }, day);
      if (faults.length > 0) return;
      expect(absent.role === 'chairman' && typists.has(personOf(named.id))).toBe(false);
      expect(named.path).toBe(absent.path);
      expect(personOf(named.id)).not.toBe(personOf(absent.id));
    }),
  );
});
