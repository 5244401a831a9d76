import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Text } from '../../domain/text/text.js';
import { openRelay } from '../../email/smtp/smtp-mailer.js';
import { secondsBehind } from '../../engine/postgres/change-feed.js';
import { connections } from '../../engine/postgres/connection.js';
import { COUNTED_ALARMS } from '../../lambda/base/alarm-rules.js';
import { listening, stop } from '../../local/base/listening.js';
import { inRounds } from '../../local/base/rounds.js';
import { writeWhole } from '../../local/base/whole-file.js';
import type { Configuration } from '../configuration/settings.js';
import { relayOf } from '../service/mail-relay.js';
import { HOME_ALARM_TEXTS, WATCH_TEXTS } from './watch-texts.js';
import { type AlarmChange, type Ringing, watcher } from './watcher.js';

const LOOKS_AGAIN_MS = 60_000;

export type Watching = { readonly url: string; close(): Promise<void> };

/**
 * Reads the log of all workers from a stream, answers `/metrics`, and writes to the operators when an alarm begins or ends.
 * It tries a failed letter again every minute. The stream may begin with lines of the last day; they count at their own time.
 */
export async function startWatch(
  configuration: Configuration,
  lines: NodeJS.ReadableStream,
  now: () => number = Date.now,
  looksAgainMs = LOOKS_AGAIN_MS,
): Promise<Watching> {
  const file = join(configuration['service.folder'], 'ringing.json');
  const watching = watcher(now(), existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Ringing) : {});
  const heard = createInterface({ input: lines }).on('line', watching.hear);
  const transport = openRelay(relayOf(configuration));
  const operators = configuration['watch.operators'];

  const postgres = configuration['table.postgres'];
  const pool = postgres === undefined ? undefined : connections(postgres, told);
  const behind = () => pool && secondsBehind(pool, configuration['table.name']).catch(told);

  async function look(): Promise<void> {
    const at = now();
    for (const change of watching.changesAt(at, await behind())) {
      if (change.rings || change.alarm === 'ChangesLate' || !('holdsADay' in COUNTED_ALARMS[change.alarm]))
        await transport.sendMail({
          ...alarmLetter(change, at),
          from: configuration['mail.sender'],
          to: [...operators],
          headers: { 'Auto-Submitted': 'auto-generated' },
        });
      watching.told(change, at);
      writeWhole(file, JSON.stringify(watching.ringing));
    }
  }

  const rounds = inRounds(look, looksAgainMs, told);
  const server = createServer((request, response) => {
    const isAsked = request.url === '/metrics';
    response.writeHead(isAsked ? 200 : 404, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' });
    response.end(isAsked ? watching.metrics() : '');
  });
  const url = await listening(server, configuration['watch.port']);
  return {
    url,
    async close() {
      heard.close();
      await rounds.stop();
      transport.close();
      await pool?.end();
      await stop(server);
    },
  };
}

/** Logs an error of the watch for the operator. */
const told = (error: unknown): undefined => {
  console.error(JSON.stringify({ level: 'ERROR', message: `${error}` }));
};

/** The letter to operators, Vietnamese above English: the harm to people, the time, and the section of the runbook. */
function alarmLetter({ alarm, rings }: AlarmChange, at: number): { readonly subject: string; readonly text: string } {
  const { section, ...harm } = HOME_ALARM_TEXTS[alarm];
  const subject = rings ? WATCH_TEXTS.rings(alarm) : WATCH_TEXTS.ended(alarm);
  const lines: Text[] = [
    harm,
    WATCH_TEXTS.since(new Date(at).toISOString().slice(0, 16).replace('T', ' ')),
    WATCH_TEXTS.runbook(section),
  ];
  const inOne = (language: keyof Text) => lines.map((line) => line[language]).join('\n');
  return { subject: subject.vi, text: `${inOne('vi')}\n\n${subject.en}\n${inOne('en')}\n` };
}
