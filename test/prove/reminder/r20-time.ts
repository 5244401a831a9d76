import { isDeepStrictEqual } from 'node:util';
import holidays from '../../../src/seed/data/holidays.json' with { type: 'json' };
import { probeIn, ZONES } from '../../support/builders/zones.js';
import type { Proof } from '../proof.js';

const decreed = new Map(holidays.days.map(({ date, works }) => [date, works]));

/** Whether a day is off, by the data and the weekday alone, without the calendar that the reminders use. */
const isDayOff = (day: string): boolean => {
  const works = decreed.get(day);
  return works === undefined ? [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()) : !works;
};

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
    const lettersOf = (of: typeof days): number =>
      of.flatMap(([, decisions]) => decisions.filter(({ kind }) => kind === 'REMIND')).length;
    const daysOff = days.filter(([day]) => isDayOff(day));
    const onDaysOff = lettersOf(daysOff);
    const onWorkingDays = lettersOf(days) - onDaysOff;
    return {
      size: `${probes.length} zones; due days 2024–2030; ${days.length} days, ${daysOff.length} of them off, around Tết, New Year and 29 February`,
      result: `${different} zones differ, ${onDaysOff} letters on days off, ${onWorkingDays} on others`,
      pass: different === 0 && onDaysOff === 0 && daysOff.length > 0 && onWorkingDays > 0,
    };
  },
};
