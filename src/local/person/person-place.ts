import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { LocalDate } from '../../domain/time/local-date.js';
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
  /** Where letters are stored in place of mailboxes: removes those to the person, and changes those that name the person. */
  forgetLetters(person: KnownPerson): Promise<{ readonly removed: number; readonly changed: number }>;
  /** Copies that cannot be changed, each kind with the day on which its last copy expires. */
  lastCopies(today: LocalDate): readonly { readonly what: string; readonly until: LocalDate }[];
};
