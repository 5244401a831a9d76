import { describe, expect, test } from 'vitest';
import { absenceFaults } from '../../../src/domain/absence/absence-edit.js';
import { can, type OfficialViewer } from '../../../src/domain/access/access.js';
import { officialViewer, type ReasonNotToKnow } from '../../../src/domain/access/viewer.js';
import type { Absence, Official } from '../../../src/domain/official/official.js';
import { commune, officer } from '../../support/builders/scope-builder.js';

const PATH = 'bac-kan/cho-don/xuan-lac';
const register = { version: 1, units: [commune({})] };
const absence: Absence = { substitute: 'deputy', from: '2026-10-14', until: '2026-10-16' };
const chairman = officer({ id: 'chair', name: 'Trần B', role: 'chairman', absences: [absence] });
const deputy = officer({ id: 'deputy', name: 'Nguyễn A', role: 'auditor' });

type Asked = { day?: string; own?: Official; absent?: Official; chosen?: string; roles?: string[] };
const seen = ({ day = '2026-10-15', own = deputy, absent = chairman, chosen = 'chair', roles = ['auditor'] }: Asked) =>
  officialViewer(
    { kind: 'person', id: 'deputy', roles },
    { entries: [own], absent: [absent], day, chosen },
    register,
  ) as OfficialViewer | ReasonNotToKnow;
const maySubmit = (viewer: OfficialViewer | ReasonNotToKnow) =>
  typeof viewer !== 'string' && can(viewer, 'submit', { kind: 'report', path: PATH, day: '2026-10-14' });

describe('a substitute', () => {
  test.each([
    ['2026-10-13', false],
    ['2026-10-14', true],
    ['2026-10-16', true],
    ['2026-10-17', false],
  ])('on %s may what the absent official may: %s', (day, may) => {
    expect(maySubmit(seen({ day }))).toBe(may);
    if (!may) expect(seen({ day })).toBe('OTHER_ASSIGNMENT');
  });

  test('acts under the own name and for the absent one, and only in the assignment that says so', () => {
    const acting = seen({});
    expect(acting).toMatchObject({ id: 'deputy', name: 'Nguyễn A', actsFor: { id: 'chair', name: 'Trần B' } });
    const own = seen({ chosen: 'deputy' });
    expect([maySubmit(own), (own as OfficialViewer).actsFor]).toEqual([false, undefined]);
    expect((own as OfficialViewer).assignments?.map(({ official }) => official)).toEqual(['deputy', 'chair']);
  });

  test('has nothing where the own entry is closed, elsewhere or unproven, or the absent one is closed', () => {
    expect(maySubmit(seen({ own: { ...deputy, active: false } }))).toBe(false);
    expect(maySubmit(seen({ own: { ...deputy, until: '2026-10-14' } }))).toBe(false);
    expect(maySubmit(seen({ own: { ...deputy, path: 'bac-kan/cho-don/nam-cuong' } }))).toBe(false);
    expect(maySubmit(seen({ roles: ['chairman'] }))).toBe(false);
    expect(maySubmit(seen({ absent: { ...chairman, active: false } }))).toBe(false);
    expect(maySubmit(seen({ absent: { ...chairman, absences: [{ ...absence, substitute: 'other' }] } }))).toBe(false);
  });

  test('of an administrator is an administrator', () => {
    const administrator = { ...chairman, role: 'administrator' as const };
    expect(seen({ absent: administrator })).toBe('OTHER_ASSIGNMENT');
  });
});

describe('naming a substitute', () => {
  const today = '2026-10-14';
  const present = officer({ id: 'chair', name: 'Trần B', role: 'chairman' });
  const faults = (change: Partial<Absence>, colleagues: readonly Official[] = [present, deputy], typists = ['x']) =>
    absenceFaults(
      colleagues.find(({ id }) => id === 'chair') ?? present,
      { of: 'ABSENCE', absence: { ...absence, ...change }, colleagues, typists: new Set(typists) },
      today,
    ).map(({ code }) => code);

  test('is accepted for somebody of the unit from today on, and for a year at most', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ from: '2026-10-13' })).toEqual(['OUT_OF_RANGE']);
    expect(faults({ until: '2026-10-13' })).toEqual(['OUT_OF_RANGE']);
    expect(faults({ until: '2027-10-15' })).toEqual([]);
    expect(faults({ until: '2027-10-16' })).toEqual(['OUT_OF_RANGE']);
  });

  test('goes no further than the last day of either assignment', () => {
    const [own, other] = ['2026-10-15', '2026-10-16'].map((until) => [
      { ...present, until },
      { ...deputy, until },
    ]);
    expect([faults({}, [present, other?.[1] as Official]), faults({}, [other?.[0] as Official, deputy])]).toEqual([
      [],
      [],
    ]);
    expect(faults({}, [present, own?.[1] as Official])).toEqual(['SUBSTITUTE_NOT_ACTIVE']);
    expect(faults({}, [own?.[0] as Official, deputy])).toEqual(['OUT_OF_RANGE']);
  });

  test('does not begin after the last day of the own assignment; the refusal names the days', () => {
    const until = '2026-10-15';
    const leaving = { ...present, until };
    const change = { of: 'ABSENCE', absence: { ...absence, from: '2026-10-16' }, typists: new Set<string>() } as const;
    expect(absenceFaults(leaving, { ...change, colleagues: [leaving, deputy] }, today)).toMatchObject([
      {
        code: 'OUT_OF_RANGE',
        path: ['from'],
        message: { vi: expect.stringContaining('từ 14/10/2026 đến 15/10/2026') },
      },
    ]);
    expect(faults({ from: until, until }, [leaving, deputy])).toEqual([]);
  });

  test('is refused for oneself, a stranger, and whoever typed the report', () => {
    expect(faults({ substitute: 'chair' })).toEqual(['SUBSTITUTE_IS_SELF']);
    expect(faults({ substitute: 'chair~b' }, [present, { ...present, id: 'chair~b' }])).toEqual(['SUBSTITUTE_IS_SELF']);
    expect(faults({ substitute: 'nobody' })).toEqual(['NOT_FOUND']);
    expect(faults({}, [present, deputy], ['deputy'])).toEqual(['SUBSTITUTE_TYPED_REPORT']);
    expect(faults({}, [{ ...present, role: 'officer' }, deputy], ['deputy'])).toEqual([]);
  });

  test('makes no chain, and no second absence in the same days', () => {
    const away = { ...deputy, absences: [{ substitute: 'third', from: '2026-10-16', until: '2026-10-20' }] };
    expect(faults({}, [present, away])).toEqual(['SUBSTITUTE_IS_ABSENT']);
    expect(faults({ until: '2026-10-15' }, [present, away])).toEqual([]);
    const served = { ...deputy, id: 'third', absences: [{ ...absence, substitute: 'chair' }] };
    expect(faults({}, [present, deputy, served])).toEqual(['SUBSTITUTES_ALREADY']);
    expect(faults({}, [{ ...present, absences: [absence] }, deputy])).toEqual(['ABSENT_ALREADY']);
  });
});
