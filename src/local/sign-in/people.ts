import { personOf } from '../../domain/official/assignment.js';
import { OFFICIAL_ROLES, type OfficialRole } from '../../domain/official/official.js';
import { ROLE_TITLES } from '../../domain/official/role-title-texts.js';
import { unitAround } from '../../domain/register/life.js';
import { foldText } from '../../domain/text/fold-text.js';
import type { Text } from '../../domain/text/text.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Stores } from '../../store/index.js';
import { holdersAmong, officialsInOffice } from '../data/token-holder.js';

/** A person who can be chosen. */
export type Person = {
  readonly id: string;
  readonly name: string;
  /** The first role; the token names all of them. */
  readonly role: OfficialRole;
  readonly roles: readonly OfficialRole[];
  readonly unit: Text;
  /** Whether the person is made up. The choice of a real person needs the start code. */
  readonly isDemonstration: boolean;
};

/** The people who can sign in. Call it for each page and token, because officials are invited and leave meanwhile. */
export async function readPeople(
  stores: Pick<Stores, 'settings' | 'registers' | 'officials' | 'sources'>,
  today: LocalDate,
): Promise<readonly Person[]> {
  const settings = await stores.settings.current();
  const [officials, register] = await Promise.all([
    officialsInOffice(stores, settings, today),
    stores.registers.inForce(settings),
  ]);
  const people = holdersAmong(officials).map(({ official, roles }): Person => {
    const { id, name, role, unit, isDemonstration } = official;
    const unitName = unitAround(register, unit, today)?.name ?? { vi: unit, en: unit };
    return { id: personOf(id), name, role, roles, unit: unitName, isDemonstration };
  });
  return people.toSorted(
    (a, b) =>
      OFFICIAL_ROLES.indexOf(a.role) - OFFICIAL_ROLES.indexOf(b.role) || a.unit.vi.localeCompare(b.unit.vi, 'vi'),
  );
}

/** The people in whose name, unit or role every word of the search occurs. Case and tone marks do not matter. */
export function peopleFor(people: readonly Person[], search: string): readonly Person[] {
  const words = foldText(search).split(' ');
  return people.filter(({ name, role, unit }) => {
    const { vi, en } = ROLE_TITLES[role];
    const text = foldText([name, unit.vi, unit.en, vi, en].join(' '));
    return words.every((word) => text.includes(word));
  });
}
