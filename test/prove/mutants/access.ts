import type { Mutant } from '../../support/mutation.js';

const access = ['access'];
const rights = ['rights'];

export const accessMutants: readonly Mutant[] = [
  {
    name: 'reviewers approve the figures of their own unit',
    code: "new Set(['return', 'approve', 'extend', 'reopen'])",
    instead: "new Set(['return', 'extend', 'reopen'])",
    noticedBy: rights,
  },
  {
    name: 'reviewers extend the due day of their own unit',
    code: "new Set(['return', 'approve', 'extend', 'reopen'])",
    instead: "new Set(['return', 'approve', 'reopen'])",
    noticedBy: rights,
  },
  {
    name: 'what is not listed as public is public',
    code: "return action === 'read' && isPublic(resource);",
    instead: "return action === 'read';",
    noticedBy: access,
  },
  {
    name: 'the public may do more than read',
    code: "return action === 'read' && isPublic(resource);",
    instead: 'return isPublic(resource);',
    noticedBy: access,
  },
  {
    name: 'a source system pushes figures of any indicator',
    code: "if (viewer.kind === 'source' && !isNamed(viewer, resource)) return false;",
    instead: '',
    noticedBy: rights,
  },
  {
    name: 'rights go on after the unit has ended',
    code: '(validFrom === null || validFrom <= day) && (validTo === null || day <= validTo),',
    instead: 'validFrom === null || validFrom <= day,',
    noticedBy: rights,
  },
  {
    name: 'rights begin before the unit does',
    code: '(validFrom === null || validFrom <= day) && (validTo === null || day <= validTo),',
    instead: 'validTo === null || day <= validTo,',
    noticedBy: rights,
  },
  {
    name: 'a viewer of an unknown kind is let in',
    code: 'if (!KINDS.has(viewer.kind)) return false;',
    instead: '',
    noticedBy: access,
  },
  {
    name: 'chairmen type figures',
    code: "withdraw: ['report'],\n    returnToOfficer: ['report'],",
    instead: "withdraw: ['report'],\n    save: ['report'],\n    returnToOfficer: ['report'],",
    noticedBy: rights,
  },
  {
    name: 'auditors approve',
    code: "auditor: { read: EVERYTHING, prefer: ['official'] },",
    instead: "auditor: { read: EVERYTHING, approve: ['report'], prefer: ['official'] },",
    noticedBy: rights,
  },
  {
    name: 'one unit is below its namesake',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code
    code: 'path.startsWith(`${scope}/`)',
    instead: 'path.startsWith(scope)',
    noticedBy: ['unit'],
  },
  {
    name: 'figures in work are public',
    code: "can(viewer, 'read', 'approvedFigures') ? (report?.approved ?? null) : null",
    instead: "can(viewer, 'read', 'approvedFigures') ? (report?.approved ?? report?.working ?? null) : null",
    noticedBy: ['view'],
  },
];
