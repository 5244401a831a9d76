import { beforeAll, describe, expect, it } from 'vitest';
import { seededCalendar } from '../support/builders/holidays.js';
import type { Probe } from '../support/builders/time-zone-probe.js';
import { probeIn, ZONES } from '../support/builders/zones.js';

describe('R20: the rules of time do not depend on the zone of the machine', () => {
  const probes = new Map<string, Probe>();
  const inZone = (zone: string): Probe => {
    const probe = probes.get(zone);
    if (!probe) throw new Error(`no probe ran in ${zone}`);
    return probe;
  };

  beforeAll(async () => {
    for (const zone of Object.keys(ZONES)) probes.set(zone, await probeIn(zone));
  });

  it.each(Object.entries(ZONES))('a process really ran in %s, %i minutes from UTC', (zone, offset) => {
    expect(inZone(zone).offsetMinutes).toBe(offset);
  });

  it.each(Object.keys(ZONES))('due days, lock days, final days, letters and lateness are the same in %s', (zone) => {
    expect(inZone(zone).rules).toEqual(inZone('Asia/Ho_Chi_Minh').rules);
  });

  it.each(Object.keys(ZONES))('no letter goes on a day off in %s, Tết 2026 and 2027 included', (zone) => {
    const days = Object.entries(inZone(zone).rules.letters);
    const off = days.filter(([day]) => !seededCalendar.isWorking(day));
    expect(off.map(([day]) => day)).toEqual(
      expect.arrayContaining(['2026-02-17', '2027-02-06', '2027-02-10', '2027-01-01']),
    );
    for (const [, decisions] of off) expect(decisions.filter(({ kind }) => kind === 'REMIND')).toEqual([]);
  });

  it('letters do go on 31 December 2026, 29 February 2028 and the first working days after Tết', () => {
    const { letters } = inZone('America/Los_Angeles').rules;
    for (const day of ['2026-12-31', '2028-02-29', '2026-02-23', '2027-02-11']) {
      expect(letters[day]?.some(({ kind }) => kind === 'REMIND')).toBe(true);
    }
  });

  it('reports fall due on 31 December 2026 and on 29 February 2028', () => {
    const [, monthEnd, leapDay] = inZone('America/Los_Angeles').rules.dueDays;
    expect(monthEnd?.find(([id]) => id === '2026-12')?.[1]).toBe('2026-12-31');
    expect(leapDay?.find(([id]) => id === '2028-02')?.[1]).toBe('2028-02-29');
  });
});
