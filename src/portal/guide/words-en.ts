import type { guideVi } from './words-vi.js';

export const guideEn: typeof guideVi = {
  title: 'Guides',
  lead: 'Each role has a two-page guide that can be printed.',
  roles: {
    'can-bo': 'Reporting officer of a commune',
    'chu-tich': "Chairperson of a commune People's Committee",
    'nguoi-tham-dinh': 'Reviewer',
    'lanh-dao': 'Leader, auditor',
    'quan-tri': 'Administrator',
  },
  own: 'the guide for your role',
  others: 'Guides for other roles',
  print: 'Print this guide',
  made: 'Pictures show the system with demonstration data.',
};
