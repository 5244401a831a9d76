import { showsPerson } from '../../store/person/file-words.js';
import type { KnownPerson } from '../../store/person/person-words.js';
import type { PersonPlace } from './person-place.js';

/** Paths of the files of evidence, kept and uploaded, whose text names the person, whoever added them. */
export async function filesShowing(
  { files }: Pick<PersonPlace, 'files'>,
  person: KnownPerson,
): Promise<{ readonly looked: number; readonly shown: readonly string[] }> {
  const paths = (await files.paths()).toSorted();
  const shown: string[] = [];
  for (const path of paths) {
    const bytes = await files.get(path);
    if (bytes && showsPerson(bytes, person)) shown.push(path);
  }
  return { looked: paths.length, shown };
}
