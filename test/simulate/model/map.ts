import { decreed, type Edict } from '../people/acts.js';
import { dayOf } from '../people/days.js';

/** The communes of each day, as everybody knew them at a moment: what is to come is only announced. */
export type CommuneMap = ReturnType<typeof mapOf>;

export function mapOf(communes: readonly string[], edicts: readonly Edict[], moment: number) {
  const takenBack = decreed(edicts, 'REFORM_BACK', moment).map(({ id }) => id);
  const announced = decreed(edicts, 'REFORM', moment).filter(({ id }) => !takenBack.includes(id));
  const reforms = announced.filter(({ from }) => from <= dayOf(moment));
  const merges = reforms.filter(({ begins }) => begins.length === 1);
  const on = (day: string): readonly string[] =>
    reforms
      .filter(({ from }) => from <= day)
      .reduce((all, { ends, begins }) => [...all.filter((unit) => !ends.includes(unit)), ...begins], communes);
  return {
    on,
    has: (unit: string, day: string): boolean => on(day).includes(unit),
    /** The communes for which officials of one act on a day: with their seat they take over its past. */
    actsFor(own: string, day: string): readonly string[] {
      const taken = merges.find(({ ends, from }) => from <= day && ends.includes(own));
      // Where a commune was divided nobody acts until an administrator says who does.
      return taken ? [...taken.ends, ...taken.begins] : communes.filter((unit) => unit === own);
    },
    /** What went wholly into it. */
    partsOf: (unit: string): readonly string[] => merges.find(({ begins }) => begins.includes(unit))?.ends ?? [],
  };
}
