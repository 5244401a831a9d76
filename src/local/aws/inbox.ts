import { appendFileSync, existsSync, readFileSync, truncateSync } from 'node:fs';
import { clearStore, type Email, getStoreReadonly, saveEmail } from 'aws-ses-v2-local/dist/store.js';
import * as z from 'zod/mini';
import type { Instant } from '../../domain/time/local-date.js';
import { appendWhole, writeWhole } from '../base/whole-file.js';

/** A letter in the local mail service. `at` is its Date header in seconds, not the moment it was received. */
export type InboxLetter = Email;

export class InboxDamageError extends Error {
  override name = 'InboxDamageError';
}

const line = z.object({
  messageId: z.string(),
  from: z.string(),
  replyTo: z.array(z.string()),
  destination: z.object({ to: z.array(z.string()), cc: z.array(z.string()), bcc: z.array(z.string()) }),
  subject: z.string(),
  body: z.object({ html: z.optional(z.string()), text: z.optional(z.string()) }),
  attachments: z.array(
    z.looseObject({ content: z.string(), contentType: z.string(), filename: z.optional(z.string()), size: z.number() }),
  ),
  headers: z.optional(z.array(z.object({ name: z.string(), value: z.string() }))),
  at: z.number(),
});

export type Inbox = ReturnType<typeof openInbox>;

/**
 * Keeps the inbox over restarts and kills. The local mail service (aws-ses-v2-local) holds letters in memory only, so each
 * letter is appended to a file, one line a letter, and loaded at the next start. A line that a kill cut off was never
 * acknowledged and is dropped. The file holds the latest letters. Older ones move to a second file, which nothing
 * reads.
 */
export function openInbox(file: string, most: number = MOST) {
  clearStore();
  let taken = 0;
  if (existsSync(file)) for (const letter of readLetters(file)) saveEmail(letter);
  putAside(file, most);
  // Most questions are about one of the latest letters.
  const one = (messageId: string): InboxLetter | undefined =>
    getStoreReadonly().emails.findLast((letter) => letter.messageId === messageId);
  return {
    /** The number of letters since the inbox was opened. */
    taken: () => taken,
    /** The newest letter first. Letters with the same date stand in reverse order of arrival. */
    all: (): readonly InboxLetter[] => [...getStoreReadonly().emails].reverse().sort((a, b) => b.at - a.at),
    /** The letters that came last, in order of arrival. */
    latest: (count: number): readonly InboxLetter[] => getStoreReadonly().emails.slice(-count),
    one,
    /** Call it with the raw letter after the local mail service accepts it and before the sender gets the answer. */
    keep(messageId: string, raw: string | undefined): void {
      const letter = one(messageId);
      if (!letter) return;
      if (raw !== undefined) dateAsSent(letter, raw);
      append(file, letter);
      taken += 1;
      putAside(file, most);
    },
    clear(): void {
      clearStore();
      if (existsSync(file)) truncateSync(file);
    },
  };
}

/** The number of letters that the inbox keeps: half a year of a district. */
const MOST = 4_000;
/** The file is rewritten when it holds this many times the kept letters. */
const SLACK = 1.25;

export const olderLetters = (file: string): string => file.replace(/(\.jsonl)?$/, '-older$1');

/**
 * Appends the oldest letters to the second file, then replaces the first file. A kill between the two steps leaves the
 * letters in both files. If writing fails, nothing changes.
 */
function putAside(file: string, most: number): void {
  const emails = getStoreReadonly().emails as InboxLetter[];
  if (emails.length <= most * SLACK) return;
  const linesOf = (letters: readonly InboxLetter[]): string =>
    letters.map((letter) => `${JSON.stringify(letter)}\n`).join('');
  try {
    appendFileSync(olderLetters(file), linesOf(emails.slice(0, -most)), { mode: 0o600 });
    writeWhole(file, linesOf(emails.slice(-most)));
    emails.splice(0, emails.length - most);
  } catch (error) {
    console.error(`Older letters stay in ${file}: ${error instanceof Error ? error.message : error}`);
  }
}

function append(file: string, letter: InboxLetter): void {
  try {
    appendWhole(file, `${JSON.stringify(letter)}\n`);
  } catch (error) {
    // The sender gets an error and sends the letter again.
    const emails = getStoreReadonly().emails as InboxLetter[];
    emails.splice(emails.indexOf(letter), 1);
    throw error;
  }
}

function readLetters(file: string): InboxLetter[] {
  const content = readFileSync(file, 'utf8');
  const whole = content.slice(0, content.lastIndexOf('\n') + 1);
  if (whole.length < content.length) truncateSync(file, Buffer.byteLength(whole));
  return whole
    .split('\n')
    .slice(0, -1)
    .map((text, index) => {
      try {
        return z.parse(line, JSON.parse(text)) as InboxLetter;
      } catch (error) {
        throw new InboxDamageError(`line ${index + 1} cannot be read`, { cause: error });
      }
    });
}

/** Headers that the local mail service drops from a raw letter. They say when and why the letter was sent. */
const KEPT_HEADERS = ['Date', 'Message-ID', 'X-Reminder-Id'];

function dateAsSent(letter: InboxLetter, raw: string): void {
  const end = raw.search(/\r?\n\r?\n/);
  const head = (end < 0 ? raw : raw.slice(0, end)).replace(/\r?\n[ \t]+/g, ' ');
  const headers = KEPT_HEADERS.flatMap((name) => {
    const value = new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(head)?.[1]?.trim();
    return value ? [{ name, value }] : [];
  });
  letter.headers = headers;
  const date = Date.parse(headers.find(({ name }) => name === 'Date')?.value ?? '');
  if (!Number.isNaN(date)) letter.at = date / 1000;
}

export const sentAt = (letter: InboxLetter): Instant => new Date(letter.at * 1000).toISOString();
