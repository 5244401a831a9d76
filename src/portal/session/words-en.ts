import type { sessionVi } from './words-vi.js';

export const sessionEn: typeof sessionVi = {
  assignments: 'Change assignment',
  menu: 'My pages',
  substituteFor: (name, until) => `for ${name}${until === undefined ? '' : ` until the end of ${until}`}`,
  pages: 'Pages for officials',
  band: 'Who is signed in',
  signIn: 'Sign in',
  signOut: 'Sign out',
  links: {
    work: 'My work',
    review: 'Review',
    leader: 'Leadership',
    administration: 'Administration',
    'mail-preferences': 'E-mail',
    guide: 'Guide',
  },
  needed: {
    title: 'Please sign in',
    text: 'This page is for officials. Sign in with the account you were given; the page opens again afterwards.',
    draft: 'Entries not yet sent stay on this device.',
  },
  ended: {
    title: 'Your session has ended.',
    text: 'Nothing you have entered is lost. Sign in again in a new tab, then come back to this page and continue.',
    again: 'Sign in again',
  },
  offline: 'There is no connection. The page is open for the person who last signed in on this device.',
  otherLanguage:
    'There is no connection: names and sentences received earlier are still in Vietnamese. Open the page again when you are online.',
  busy: 'Opening the sign-in page…',
  faults: {
    OFFLINE: 'The sign-in service cannot be reached. Check your connection and try again.',
    BUSY: 'The sign-in service is busy. Try again in a few minutes.',
    CANCELLED: 'Sign-in was cancelled.',
    REFUSED: 'This sign-in is no longer valid: it took too long, or was opened from another tab. Please sign in again.',
    UNKNOWN: 'This account has no rights in the system, or is no longer in use. Ask the administrator of your unit.',
  },
  page: {
    title: 'Sign in',
    notDone: 'You are not signed in yet',
    text: 'For officials and leaders of communes and of higher levels. No sign-in is needed to read rankings and figures.',
    already: 'You are signed in.',
    goOn: 'Go to my work',
    retry: 'Try again',
    home: 'Go to the home page',
    done: 'You are signed in again',
    doneText: 'You may close this tab and go back to the one you were working in; everything there is as you left it.',
  },
};
