import { mkdir, readdir, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type MailEntry, reminderId } from '../../domain/mail/mail.js';
import { type MailEvent, MOST_DETAIL } from '../../domain/mail/mail-feedback.js';
import type { Instant, LocalDate } from '../../domain/time/local-date.js';
import type { Returns } from './relay.js';
import { invitationOn, isMarkOf, marksIn, messageName } from './return-address.js';

export type ReturnsDeps = {
  /** The Maildir into which the relay delivers what comes back. */
  readonly maildir: string;
  readonly returns: Returns;
  readonly mail: { ofDay(day: LocalDate): Promise<readonly MailEntry[]> };
  tell(event: MailEvent): Promise<void>;
  /** Called with the reason why a message stays unread. */
  report(error: unknown): void;
};

export type ReadReturns = { readonly told: number; readonly ignored: number; readonly failed: number };

/**
 * Reads what came back since the last time. A message leaves `new/` for `cur/` once it is recorded, or says nothing about a letter of
 * ours. After a kill in between, a message is recorded twice, which changes nothing. A message that cannot be recorded stays; the others
 * are read.
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
      if (event) await deps.tell(event);
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
async function eventOf(deps: ReturnsDeps, text: string, at: Instant): Promise<MailEvent | undefined> {
  const returned = returnedMessage(text);
  if (!returned) return undefined;
  for (const mark of marksIn(deps.returns, text)) {
    const entries = await deps.mail.ofDay(mark.day);
    for (const address of returned.addresses) {
      const isOf = (letter: string) => isMarkOf(deps.returns, mark, letter, address);
      const entry = entries.find((candidate) => isOf(reminderId(candidate)));
      if (entry || isOf(invitationOn(mark.day))) return eventAbout(deps.returns, entry, address, returned, at);
    }
  }
  return undefined;
}

/** The event of a return. Without a ledger entry the return is about an invitation, and only the address is known. */
function eventAbout(
  returns: Returns,
  entry: MailEntry | undefined,
  address: string,
  returned: ReturnedMessage,
  at: Instant,
) {
  const { addresses: _, ...said } = returned;
  const id = entry ? reminderId(entry) : null;
  return {
    ...said,
    reminderId: id,
    correlation: entry?.correlation,
    messageId: entry?.messageId ?? messageName(id ?? 'invitation', returns.address),
    sentAt: entry?.sentAt ?? at,
    at,
    addresses: [address],
  };
}

/** The content of a report about a letter, from the relay or from a reader's provider. */
type ReturnedMessage = {
  readonly kind: 'BOUNCE' | 'COMPLAINT';
  /** The address will never take letters. */
  readonly permanent: boolean;
  /** Every address that the report names, in small letters. One of them is the recipient. */
  readonly addresses: readonly string[];
  readonly detail: string;
};

/**
 * Reads a delivery status notification (RFC 3464) or a complaint (RFC 5965). Undefined = neither, or it decides nothing: an answer of
 * a person or a machine, a letter that is late, one that arrived, "this is not spam".
 */
export function returnedMessage(message: string): ReturnedMessage | undefined {
  const text = message.replaceAll('\r\n', '\n').replace(/\n[ \t]+/g, ' ');
  const field = (name: string) => new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(text)?.[1]?.trim();
  const report = /^Content-Type:\s*multipart\/report;.*report-type="?([\w-]+)/im.exec(text)?.[1]?.toLowerCase();
  const addresses = addressesIn(text);
  if (report === 'feedback-report') {
    const type = field('Feedback-Type') ?? '';
    if (type === '' || type.toLowerCase() === 'not-spam') return undefined;
    return { kind: 'COMPLAINT', permanent: false, addresses, detail: type.slice(0, MOST_DETAIL) };
  }
  const isStatus = report === 'delivery-status' || UNNAMED_STATUS.test(text);
  if (!isStatus || field('Action')?.toLowerCase() !== 'failed') return undefined;
  const status = field('Status') ?? '';
  const said = field('Diagnostic-Code') ?? (status === UNKNOWN ? ANSWER.exec(text)?.[1] : undefined) ?? status;
  return {
    kind: 'BOUNCE',
    permanent: PERMANENT.test((status === UNKNOWN && ENHANCED.exec(said)?.[0]) || status),
    addresses,
    detail: said.slice(0, MOST_DETAIL),
  };
}

/**
 * OpenSMTPD calls its reports multipart/mixed, writes 5.0.0 whatever the other server said, and says that in words above:
 * `an@commune.example: 552 5.2.2 mailbox full`.
 */
const UNNAMED_STATUS = /^Content-Type:\s*multipart\/mixed;[\s\S]*?^Content-Type:\s*message\/delivery-status/im;
const UNKNOWN = '5.0.0';
const ANSWER = /^[^\s:@]+@[^\s:]+: (5\d\d .*)$/m;
const ENHANCED = /\b5\.\d{1,3}\.\d{1,3}\b/;

/**
 * The address is wrong (5.1) or its mailbox is closed (5.2.1), or the server does not say which (5.0). A full mailbox, a network or
 * a rule against this very letter says nothing about the address (RFC 3463).
 */
const PERMANENT = /^5\.(0|1|2\.[01])\b/;

function addressesIn(text: string): string[] {
  const found = text.match(/[^\s<>;,:"'()[\]]+@[a-z0-9.-]+\.[a-z0-9-]+/gi) ?? [];
  return [...new Set(found.map((address) => address.toLowerCase()))];
}
