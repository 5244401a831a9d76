import { mkdir, readdir, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CORRELATION_HEADER } from '../../domain/mail/correlation.js';
import { type MailEntry, reminderId } from '../../domain/mail/mail.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Returns } from './relay.js';
import { invitationOn, isMarkOf, marksIn, messageName } from './return-address.js';
import { type ReturnedMessage, returnedMessage } from './returned-message.js';

export type ReturnsDeps = {
  /** The Maildir into which the relay delivers what comes back. */
  readonly maildir: string;
  readonly returns: Returns;
  readonly mail: { ofDay(day: LocalDate): Promise<readonly MailEntry[]> };
  /** Hears an event in the form of SES, so that the same handler records it. */
  tell(message: string): Promise<void>;
  /** Hears why a message stays where it is. */
  report(error: unknown): void;
};

export type ReadReturns = { readonly told: number; readonly ignored: number; readonly failed: number };

/**
 * Reads what came back since the last time. A message leaves `new/` for `cur/` once it is recorded, or says nothing about a letter of
 * ours. A kill between the two tells of it twice, which changes nothing. One that cannot be recorded stays and the others go on.
 */
export async function readReturns(deps: ReturnsDeps): Promise<ReadReturns> {
  const [fresh, seen] = [join(deps.maildir, 'new'), join(deps.maildir, 'cur')];
  // The relay makes its folder with the first return.
  for (const folder of [fresh, seen]) await mkdir(folder, { recursive: true });
  const result = { told: 0, ignored: 0, failed: 0 };
  for (const name of (await readdir(fresh)).toSorted()) {
    try {
      const file = join(fresh, name);
      const event = await eventOf(deps, await readFile(file, 'latin1'), (await stat(file)).mtime.toISOString());
      if (event) await deps.tell(JSON.stringify(event));
      await rename(file, join(seen, `${name}:2,S`));
      result[event ? 'told' : 'ignored'] += 1;
    } catch (error) {
      result.failed += 1;
      deps.report(error);
    }
  }
  return result;
}

/** Undefined where the message reports nothing, or carries no mark that was made for a letter and an address that it names. */
async function eventOf(deps: ReturnsDeps, text: string, at: string): Promise<object | undefined> {
  const returned = returnedMessage(text);
  if (!returned) return undefined;
  for (const mark of marksIn(deps.returns, text)) {
    const entries = await deps.mail.ofDay(mark.day);
    for (const address of returned.addresses) {
      const isOf = (letter: string) => isMarkOf(deps.returns, mark, letter, address);
      const entry = entries.find((candidate) => isOf(reminderId(candidate)));
      if (entry || isOf(invitationOn(mark.day))) return sesEvent(deps.returns, entry, address, returned, at);
    }
  }
  return undefined;
}

/** Without an entry it is about an invitation, and the address alone counts. */
function sesEvent(
  returns: Returns,
  entry: MailEntry | undefined,
  address: string,
  returned: ReturnedMessage,
  at: string,
): object {
  const recipients = [{ emailAddress: address, diagnosticCode: returned.detail }];
  return {
    mail: {
      timestamp: entry?.sentAt ?? at,
      messageId: entry?.messageId ?? messageName(entry ? reminderId(entry) : 'invitation', returns.address),
      headers: [
        ...(entry ? [{ name: 'X-Reminder-Id', value: reminderId(entry) }] : []),
        ...(entry?.correlation === undefined ? [] : [{ name: CORRELATION_HEADER, value: entry.correlation }]),
      ],
    },
    ...(returned.kind === 'COMPLAINT'
      ? {
          eventType: 'Complaint',
          complaint: { complainedRecipients: recipients, complaintFeedbackType: returned.detail, timestamp: at },
        }
      : {
          eventType: 'Bounce',
          bounce: {
            bounceType: returned.permanent ? 'Permanent' : 'Transient',
            bouncedRecipients: recipients,
            timestamp: at,
          },
        }),
  };
}
