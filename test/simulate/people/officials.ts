import { SOURCE } from './asked.js';

export type Role = 'officer' | 'chairman' | 'reviewer' | 'leader' | 'administrator' | 'system';
/** In one function; whoever acts in another than their first one names it by its entry in the register. */
export type Person = Readonly<{ id: string; role: Role; unit?: string; acts?: string }>;
const person = (id: string, role: Role, more: Partial<Person> = {}): Person => ({ id, role, ...more });

export const officerOf = (unit: string) => person(`officer-${unit}`, 'officer', { unit });
export const chairmanOf = (unit: string) => person(`chairman-${unit}`, 'chairman', { unit });
/** Whoever is invited beside the chairperson of a commune. */
export const deputyOf = (unit: string) => person(`deputy-${unit}`, 'chairman', { unit });
/** The officer of a commune in their other function. */
export const hatOf = (unit: string) => person(`officer-${unit}`, 'reviewer', { acts: `officer-${unit}~reviewer` });
export const reviewer = (nth: number): Person => person(`reviewer-${nth + 1}`, 'reviewer');
export const LEADER = person('leader-1', 'leader');
export const ADMINISTRATOR = person('administrator-1', 'administrator');
/** Who publishes what the first one has drafted. */
export const SECOND = person('administrator-2', 'administrator');
/** Who works for the whole district. */
export const ABOVE = [reviewer(0), reviewer(1), LEADER, ADMINISTRATOR, SECOND];
export const SYSTEM = person(SOURCE.id, 'system');

/** Called like nobody else. */
export const nameOf = (id: string): string => `Lò Thị ${id.replaceAll('-', '')}`;
export const addressOf = (id: string): string => `${id}@chodon.example`;
export const ownerOf = (email: string): string => email.replace(/^new[.]|@.*$/g, '');
