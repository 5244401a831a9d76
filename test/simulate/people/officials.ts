import { SOURCE } from './asked.js';

export type Role = 'officer' | 'chairman' | 'reviewer' | 'leader' | 'administrator' | 'system';
/** A person in one function. `acts`: the assignment in which they act, if it is not their first one. */
export type Person = Readonly<{ id: string; role: Role; unit?: string; acts?: string }>;
const person = (id: string, role: Role, more: Partial<Person> = {}): Person => ({ id, role, ...more });

export const officerOf = (unit: string) => person(`officer-${unit}`, 'officer', { unit });
export const chairmanOf = (unit: string) => person(`chairman-${unit}`, 'chairman', { unit });
/** The deputy who may be invited beside the chairperson of a commune. */
export const deputyOf = (unit: string) => person(`deputy-${unit}`, 'chairman', { unit });
/** The officer of a commune as a reviewer. */
export const hatOf = (unit: string) => person(`officer-${unit}`, 'reviewer', { acts: `officer-${unit}~reviewer` });
export const reviewer = (nth: number): Person => person(`reviewer-${nth + 1}`, 'reviewer');
export const LEADER = person('leader-1', 'leader');
export const ADMINISTRATOR = person('administrator-1', 'administrator');
/** The administrator who publishes what the first one has drafted. */
export const SECOND = person('administrator-2', 'administrator');
/** The officials of the district. */
export const ABOVE = [reviewer(0), reviewer(1), LEADER, ADMINISTRATOR, SECOND];
export const SYSTEM = person(SOURCE.id, 'system');

/** The name of a person; each is unique. */
export const nameOf = (id: string): string => `Lò Thị ${id.replaceAll('-', '')}`;
export const addressOf = (id: string): string => `${id}@chodon.example`;
export const ownerOf = (email: string): string => email.replace(/^new[.]|@.*$/g, '');
const TITLES: Record<string, string> = { officer: 'công chức', chairman: 'Chủ tịch', reviewer: 'người thẩm định' };
/** The words by which a letter over several functions tells its reader of one of them. */
export const wordsFor = ({ id, role }: Pick<Person, 'id' | 'role'>, reader: string): string =>
  id === reader ? `Với vai trò ${TITLES[role]}` : nameOf(id);
