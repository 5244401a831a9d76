import DataLoader from 'dataloader';
import { actingName } from '../../domain/access/access.js';
import type { Revision } from '../../domain/report/report.js';
import type { Stores } from '../../store/index.js';

export type NameOfOfficial = (id: string) => Promise<string | undefined>;

/**
 * Names of the people behind the changes of reports, read together. Whoever may read a history may read them; nobody else
 * is given one.
 */
export function officialNames({ officials }: Pick<Stores, 'officials'>): NameOfOfficial {
  const names = new DataLoader<string, string | undefined>(async (ids) => {
    const found = new Map((await officials.some(ids)).map(({ id, name }) => [id, name]));
    return ids.map((id) => found.get(id));
  });
  return (id) => names.load(id);
}

/** Whoever acted, and for whom: "Nguyễn A thay Trần B". */
export async function bothNames(
  nameOf: NameOfOfficial,
  { actor, actsFor }: Pick<Revision, 'actor' | 'actsFor'>,
): Promise<string | undefined> {
  const [name, absent] = await Promise.all([nameOf(actor), actsFor === undefined ? undefined : nameOf(actsFor)]);
  return name !== undefined && absent !== undefined ? actingName({ name, actsFor: { id: '', name: absent } }) : name;
}
