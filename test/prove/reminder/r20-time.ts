import { isDeepStrictEqual } from 'node:util';
import { seededCalendar } from '../../support/builders/holidays.js';
import { probeIn, ZONES } from '../../support/builders/zones.js';
import type { Proof } from '../proof.js';

/** The process is the size: each zone runs the rules of seven years once, reduced or not. */
export const proof: Proof = {
  id: 'R20',
  property: 'due days and silence on holidays do not depend on the zone of the machine',
  async run(_size, progress) {
    const probes = [];
    for (const [zone, offset] of Object.entries(ZONES)) {
      progress(zone);
      const probe = await probeIn(zone);
      if (probe.offsetMinutes !== offset) throw new Error(`the process did not run in ${zone}`);
      probes.push(probe);
    }
    const [first] = probes;
    const different = probes.filter(({ rules }) => !isDeepStrictEqual(rules, first?.rules)).length;
    const days = Object.entries(first?.rules.letters ?? {});
    const onDaysOff = days
      .filter(([day]) => !seededCalendar.isWorking(day))
      .flatMap(([, decisions]) => decisions.filter(({ kind }) => kind === 'REMIND')).length;
    return {
      size: `${probes.length} zones; due days 2024–2030; ${days.length} days around Tết, New Year and 29 February`,
      result: `${different} zones differ, ${onDaysOff} letters on days off`,
      pass: different === 0 && onDaysOff === 0 && days.length > 0,
    };
  },
};
