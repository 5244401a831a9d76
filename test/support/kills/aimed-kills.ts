import { statSync, watch } from 'node:fs';
import { join } from 'node:path';
import { isPart, type MailEntry, reminderId } from '../../../src/domain/mail/mail.js';
import type { LocalDate } from '../../../src/domain/time/local-date.js';
import { type Inbox, openInbox } from '../../../src/local/aws/inbox.js';
import { runBuilt } from '../start/local-process.js';
import { readFolder } from './read-folder.js';

/** The letter of a ledger entry. Several assignments of one person share a letter. */
const letterOf = (entry: MailEntry): string =>
  reminderId(isPart(entry) ? { day: entry.day, official: entry.to ?? '', kind: 'JOINT' } : entry);

/** Compares the ledger and the inbox on some days. */
export function comparedLetters(entries: readonly MailEntry[], inbox: Inbox, days: readonly LocalDate[]) {
  const letters = inbox
    .all()
    .map(({ headers }) => headers?.find(({ name }) => name === 'X-Reminder-Id')?.value ?? '')
    .filter((id) => days.some((day) => id.startsWith(day)));
  const withStatus = (...wanted: readonly MailEntry['status'][]) => [
    ...new Set(entries.filter(({ status }) => wanted.includes(status)).map(letterOf)),
  ];
  return {
    letters,
    sent: withStatus('SENT'),
    unfinished: withStatus('PENDING', 'CLAIMED'),
    betweenSendAndMark: withStatus('CLAIMED').filter((id) => letters.includes(id)),
  };
}

/** The compared letters of a folder that no process holds. */
export async function whatIsThere(data: string, days: readonly LocalDate[]) {
  const entries = await readFolder(data, async ({ mail }) =>
    (await Promise.all(days.map((day) => mail.ofDay(day)))).flat(),
  );
  return comparedLetters(entries, openInbox(join(data, 'inbox.jsonl')), days);
}

/** Runs the sweep of a moment and kills the process as soon as a letter lies in the inbox; false when it ended before. */
export async function sweepAndKill(data: string, at: string): Promise<boolean> {
  const file = join(data, 'inbox.jsonl');
  const sizeOf = () => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  const before = sizeOf();
  const job = await runBuilt('job', ['send-reminders', '--data', data, '--at', at]);
  const kill = () => {
    if (sizeOf() > before) job.child.kill('SIGKILL');
  };
  const watcher = watch(file, kill);
  try {
    return (await job.ends()).code === null;
  } finally {
    watcher.close();
  }
}
