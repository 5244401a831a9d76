import type { Mutant } from '../../support/mutation.js';

const oneContent = ['one-content'];

/** Mutants of the contents that a client keeps by type and id (`src/graphql`). */
export const contractMutants: readonly Mutant[] = [
  {
    name: 'a unit that is yet to begin has no day',
    code: 'day == null ? unitToday(reference, id) : unitOnDay(reference, id, day)',
    instead: 'unitOnDay(reference, id, day ?? reference.today)',
    noticedBy: ['unit-in-time'],
  },
  {
    name: 'an official who is asked for by id works in the unit that has ended',
    code: 'unit: (official, _args, context) => viewersUnit(context, official),',
    instead: 'unit: ({ unit }, _args, { reference }) => knownUnit(reference, unit),',
    noticedBy: oneContent,
  },
];
