import type { AdministrationRecord } from '../domain/administration/record.js';
import { personOf } from '../domain/official/assignment.js';
import type { Official, OfficialRole } from '../domain/official/official.js';
import type { Stores } from '../store/index.js';
import type { Accounts } from './accounts.js';

/**
 * Changes a person's account to match the register; every step can be repeated. The account has all roles of the person's
 * active assignments, and is closed with the last of them.
 */
export async function followAccount(
  { officials }: Pick<Stores, 'officials'>,
  accounts: Accounts,
  { action, changes }: AdministrationRecord,
  { id, email, role, active }: Official,
): Promise<void> {
  const person = personOf(id);
  const changed = (field: string) => changes.find((change) => change.field === field);
  const others = async () => (await officials.ofPerson(person)).filter((entry) => entry.active && entry.id !== id);
  const removeUnlessHeld = async (gone: OfficialRole, by: readonly Official[]) => {
    if (by.every((entry) => entry.role !== gone)) await accounts.removeRole(person, gone);
  };
  switch (action) {
    case 'CHANGE_CONTACT':
      if (changed('email')) await accounts.changeAddress(person, email);
      return;
    case 'TRANSFER': {
      const from = changed('role')?.before as OfficialRole | null | undefined;
      if (!from) return;
      await removeUnlessHeld(from, await others());
      return accounts.addRole(person, role);
    }
    case 'DEACTIVATE':
    case 'END_ASSIGNMENT': {
      if (active) return;
      const left = await others();
      return left.length === 0 ? accounts.close(person) : removeUnlessHeld(role, left);
    }
    case 'ADD_ASSIGNMENT':
    case 'REACTIVATE':
      await accounts.reopen(person);
      return accounts.addRole(person, role);
    default:
      return;
  }
}
