import type { draftVi } from './words-vi.js';

export const draftEn: typeof draftVi = {
  title: 'Method',
  lead: 'A draft does not affect any ranking. A closed period keeps its method.',
  none: 'There is no draft.',
  basedOn: (name: string) => `Based on: ${name}`,
  actions: 'Changes',
  saved: 'The draft is saved.',
  create: {
    title: 'Create a new draft',
    submit: 'Create the draft',
  },
  faults: { title: 'Errors to correct', none: 'No errors: the draft can be published.' },
  changes: {
    title: 'Differences from the original version',
    none: 'No differences yet.',
    what: 'Item',
    whole: 'The whole set',
    before: 'Before',
    after: 'After',
  },
  effect: {
    title: 'Effect on the ranking',
    ask: 'Test with the latest month',
    moved: (moved: number, ranked: number, communes: number) =>
      `${moved} ${moved === 1 ? 'commune changes' : 'communes change'} rank; ${ranked} of ${communes} are ranked.`,
    none: 'It cannot be tested: the draft has errors, or there is no ranking yet.',
  },
  general: {
    title: 'Change the name and general rules',
    groups: 'Change the groups',
    submit: 'Save the draft',
  },
  indicator: {
    title: 'Change or remove an indicator',
    submit: 'Save the indicator',
    add: 'Add an indicator',
  },
  publish: {
    title: 'Publish',
    submit: 'Publish the method',
    done: 'The method is published.',
    hint: 'A published version cannot be changed; any further change needs a new draft.',
  },
  discard: { title: 'Discard the draft', submit: 'Discard the draft', done: 'The draft is discarded.' },
};
