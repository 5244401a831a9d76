/** What life and model both know of the simulated scope; nothing of it comes from the service. */
export const MONTH = '2026-10';

/** What the simulated scope asks for each month. The model reads the same list, and nothing else of it. */
export const ASKED = [
  { code: 'X01', kind: 'ratio', points: 30, target: 80 },
  { code: 'X02', kind: 'ratio', points: 20, target: 100 },
  { code: 'X03', kind: 'count', points: 25, target: 8 },
  { code: 'X04', kind: 'boolean', points: 10 },
  { code: 'X05', kind: 'level', points: 15, max: 3 },
] as const;
export type Asked = (typeof ASKED)[number];

export const REVIEWERS = ['reviewer-1', 'reviewer-2'];
