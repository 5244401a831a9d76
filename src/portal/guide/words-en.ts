import type { guideVi } from './words-vi.js';

export const guideEn: typeof guideVi = {
  title: 'Guides',
  lead: 'Each role has a guide of two pages that can be printed.',
  roles: {
    'can-bo': 'Reporting officer of a commune',
    'chu-tich': 'Chair of a commune',
    'nguoi-duyet': 'Reviewer',
    'lanh-dao': 'Leader, auditor',
    'quan-tri': 'Administrator',
  },
  own: 'the guide of the role that is signed in',
  others: 'Guides for other roles',
  print: 'Print this guide',
  made: 'The pictures show the system with demonstration data.',
};
