import type { absenceVi } from './words-vi.js';

export const absenceEn: typeof absenceVi = {
  title: 'Absence',
  loading: 'Loading…',
  notLoaded: 'This could not be loaded. Please close it and open it again in a few minutes.',
  missing: 'You may not see the absences of this official.',
  lead: 'On days of absence the substitute may do what the absent official may, and receives the letters. This ends by itself after the last day.',
  none: 'No absence is recorded.',
  nobody: 'somebody no longer listed',
  line: (from: string, until: string, name: string) => `From ${from} up to ${until}: ${name} stands in.`,
  printed: (signature: string) => `On these days, ${signature}.`,
  name: {
    title: 'Name a substitute',
    submit: 'Name the substitute',
    substitute: 'Substitute',
    substituteHint:
      'An official of the same unit. Somebody who entered figures of the report cannot sign for the Chairperson.',
    authorisation: 'Number of the written authorisation (if any)',
    authorisationHint:
      'Only a Vice-Chairperson signs “FOR THE CHAIRPERSON”. Anybody else signs “BY AUTHORITY OF THE CHAIRPERSON” under a written authorisation; without one the place for the signature stays empty in print.',
    from: 'From',
    until: 'Up to',
    dayMissing: 'No day is chosen. Please choose the first and the last day of the absence.',
    done: 'The substitute is named.',
    nobodyToChoose: (unit: string) => `${unit} has no other official to stand in. Please ask an administrator.`,
  },
  end: {
    title: (day: string) => `End the absence from ${day}`,
    submit: 'End the absence',
    done: 'The absence has ended. The substitute can no longer act.',
  },
};
