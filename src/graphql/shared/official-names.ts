import DataLoader from 'dataloader';
import { actingName } from '../../domain/access/access.js';
import type { Revision } from '../../domain/report/report.js';
import type { Stores } from '../../store/index.js';

export type NameOfOfficial = (id: string) => Promise<string | undefined>;

/**
 * Loads the names of the people behind changes of reports in batches. A viewer who may read a history may read these
 * names; others get none.
 */
export function officialNames({ officials }: Pick<Stores, 'officials'>): NameOfOfficial {
  const names = new DataLoader<string, string | undefined>(async (ids) => {
    const found = new Map((await officials.some(ids)).map(({ id, name }) => [id, name]));
    return ids.map((id) => found.get(id));
  });
  return (id) => names.load(id);
}

/** The actor, with the official for whom the actor acted: "Nguyễn A thay Trần B". */
export async function bothNames(
  nameOf: NameOfOfficial,
  { actor, actsFor }: Pick<Revision, 'actor' | 'actsFor'>,
): Promise<string | undefined> {
  const [name, absent] = await Promise.all([nameOf(actor), actsFor === undefined ? undefined : nameOf(actsFor)]);
  return name !== undefined && absent !== undefined ? actingName({ name, actsFor: { id: '', name: absent } }) : name;
}
