import type { absenceVi } from './words-vi.js';

export const absenceEn: typeof absenceVi = {
  title: 'Absence',
  loading: 'Loading…',
  notLoaded: 'This could not be loaded. Please close it and open it again in a few minutes.',
  missing: 'You cannot view the absences of this official.',
  lead: 'During the absence the substitute has the rights of the absent official and receives their letters. This ends automatically after the last day.',
  none: 'No absence is recorded.',
  nobody: 'someone no longer on the list',
  line: (from: string, until: string, name: string) => `From ${from} to ${until}: ${name} stands in.`,
  printed: (signature: string) => `On these days, ${signature}.`,
  name: {
    title: 'Name a substitute',
    submit: 'Name the substitute',
    substitute: 'Substitute',
    substituteHint:
      'An official of the same unit. Anyone who entered figures of the report cannot sign for the Chairperson.',
    authorisation: 'Number of the written authorisation (if any)',
    authorisationHint:
      'Only a Vice-Chairperson signs “FOR THE CHAIRPERSON”. Anybody else signs “BY AUTHORITY OF THE CHAIRPERSON” under a written authorisation; without one the signature block is printed blank.',
    from: 'First day',
    until: 'Last day',
    done: 'The substitute is named.',
    nobodyToChoose: (unit: string) => `${unit} has no other official to stand in. Please ask an administrator.`,
  },
  end: {
    title: (day: string) => `End the absence from ${day}`,
    submit: 'End the absence',
    done: 'The absence has ended. The substitute can no longer act.',
  },
};
