import type { SourceSystem } from '../../domain/access/access.js';
import { demonstrationSources } from '../../seed/register/source-systems.js';
import type { Stores } from '../../store/index.js';

/** Registers the client id of a source system, which only the deployment knows. Its tokens then count. Repeatable. */
export async function letSystemIn(
  stores: Pick<Stores, 'sources'>,
  { system, client }: { readonly system: string; readonly client: string },
): Promise<SourceSystem> {
  const template = demonstrationSources.find(({ id }) => id === system);
  if (!template) throw new Error(`there is no source system ${system}`);
  const source = { ...template, id: client, isDemonstration: false };
  await stores.sources.save([source]);
  return source;
}
