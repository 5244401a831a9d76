import DataLoader from 'dataloader';
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
