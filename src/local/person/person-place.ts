import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { LocalDate } from '../../domain/time/local-date.js';
import { showsPerson } from '../../store/person/file-words.js';
import type { KnownPerson } from '../../store/person/person-words.js';

/** The table and the other places with data about people, on this machine or in AWS. */
export type PersonPlace = {
  readonly table: { readonly db: DynamoDBDocumentClient; readonly name: string };
  /** Files of evidence, kept and uploaded, by their path in the bucket. */
  readonly files: {
    paths(): Promise<readonly string[]>;
    get(path: string): Promise<Buffer | undefined>;
    remove(path: string): Promise<void>;
  };
  /** Deletes the account; does nothing if there is none. */
  deleteAccount(id: string): Promise<void>;
  /** Removes letters to the person from the local mailboxes, and the name from other letters. */
  forgetLetters(person: KnownPerson): Promise<{ readonly removed: number; readonly changed: number }>;
  /** Copies that cannot be changed, each kind with the day on which its last copy expires. */
  lastCopies(today: LocalDate): readonly { readonly what: string; readonly until: LocalDate }[];
};

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
