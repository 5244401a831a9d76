import type { absenceVi } from './words-vi.js';

export const absenceEn: typeof absenceVi = {
  title: 'Absence',
  loading: 'Loading…',
  notLoaded: 'This could not be loaded. Please close it and open it again in a few minutes.',
  missing: 'The absences of this official cannot be shown to you.',
  lead: 'On days of absence the substitute may do what the absent official may, and gets the letters. It ends by itself after the last day.',
  none: 'No absence is recorded.',
  nobody: 'somebody who is no longer in the list',
  line: (from: string, until: string, name: string) => `From ${from} up to ${until}: ${name} stands in.`,
  name: {
    title: 'Name a substitute',
    submit: 'Name the substitute',
    substitute: 'Substitute',
    substituteHint:
      'An official of the same unit. Whoever typed figures of the report does not stand in for the chair.',
    from: 'From',
    until: 'Up to',
    dayMissing: 'No day is chosen. Please choose the first and the last day of the absence.',
    done: 'The substitute is named.',
    nobodyToChoose: (unit: string) => `${unit} has no other official to stand in. Please ask an administrator.`,
  },
  end: {
    title: (day: string) => `End the absence from ${day}`,
    submit: 'End the absence',
    done: 'The absence has ended. The substitute acts no longer.',
  },
};
