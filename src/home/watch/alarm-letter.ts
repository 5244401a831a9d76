import type { Text } from '../../domain/text/text.js';
import { COUNTED_ALARMS, harmOf, sectionOf } from '../../lambda/base/alarm-rules.js';
import { WATCH_TEXTS } from './watch-texts.js';
import type { AlarmChange } from './watcher.js';

/** The letter to operators, Vietnamese above English: the harm to people, when, and the section of the runbook. */
export function alarmLetter(
  { alarm, rings }: AlarmChange,
  at: number,
): { readonly subject: string; readonly text: string } {
  const rule = COUNTED_ALARMS[alarm];
  const subject = rings ? WATCH_TEXTS.rings(alarm) : WATCH_TEXTS.ended(alarm);
  const lines: Text[] = [
    harmOf(rule),
    WATCH_TEXTS.since(new Date(at).toISOString().slice(0, 16).replace('T', ' ')),
    WATCH_TEXTS.runbook(sectionOf(rule)),
  ];
  const inOne = (language: keyof Text) => lines.map((line) => line[language]).join('\n');
  return { subject: subject.vi, text: `${inOne('vi')}\n\n${subject.en}\n${inOne('en')}\n` };
}
