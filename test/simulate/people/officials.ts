import { SOURCE } from './asked.js';

export type Role = 'officer' | 'chairman' | 'reviewer' | 'leader' | 'administrator';
export type Hat = Readonly<{ role: Role; unit?: string }>;
/** Who acts in a function that is not their first one names it by its entry in the register. A system has none. */
export type Person = Readonly<{ id: string; acts?: string; isSystem?: true; hats: readonly Hat[] }>;
const person = (role: Role, id: string, more: object = {}): Person => ({ id, hats: [{ role, ...more }] });

export const officerOf = (unit: string): Person => person('officer', `officer-${unit}`, { unit });
export const chairmanOf = (unit: string): Person => person('chairman', `chairman-${unit}`, { unit });
/** The officer of a commune in their other function. */
export const hatOf = (unit: string): Person => ({
  ...person('reviewer', `officer-${unit}`),
  acts: `officer-${unit}~reviewer`,
});
const REVIEWERS = ['reviewer-1', 'reviewer-2'].map((id) => person('reviewer', id));
export const reviewer = (nth: number): Person => REVIEWERS[nth] as Person;
export const LEADER = person('leader', 'leader-1');
export const ADMINISTRATOR = person('administrator', 'administrator-1');
/** Who publishes what the first one has drafted. */
export const SECOND = person('administrator', 'administrator-2');
/** Who works for the whole district. */
export const ABOVE = [...REVIEWERS, LEADER, ADMINISTRATOR, SECOND];
export const SYSTEM: Person = { id: SOURCE.id, isSystem: true, hats: [] };

/** Called like nobody else. */
export const nameOf = (id: string): string => `Lò Thị ${id.replaceAll('-', '')}`;
/** Before somebody gives it another one. */
export const addressOf = (id: string): string => `${id}@chodon.example`;
/** Of the first address and of the other one. */
export const ownerOf = (email: string): string => email.replace(/^new[.]|@.*$/g, '');
