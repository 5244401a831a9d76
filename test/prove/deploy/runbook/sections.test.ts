import { expect, it } from 'vitest';
import { ALARM_DRILLS } from '../../../support/drills/alarm-drills.js';
import { WATCH_DRILLS } from '../../../support/drills/watch-drills.js';
import { readRunbook } from './read-runbook.js';
import { reasonNotGiven, SECTIONS } from './sections.js';

const sections = readRunbook();
const RUNG: readonly string[] = [...Object.keys(ALARM_DRILLS), ...Object.keys(WATCH_DRILLS), 'Budget'];

it('every section of the runbook is followed, drilled, or says why not', () => {
  expect(sections.map(({ heading }) => heading)).toEqual(Object.keys(SECTIONS));
});

it.each(sections)('$heading', ({ heading, commands, drills }) => {
  const walked = SECTIONS[heading];
  if (walked?.kind === 'FOLLOWED')
    expect(commands.filter((command) => reasonNotGiven(walked, command) === undefined)).not.toEqual([]);
  if (walked?.kind === 'DRILLED') expect(drills).not.toEqual([]);
  expect(drills.filter((name) => !RUNG.includes(name))).toEqual([]);
  if (walked?.kind === 'NOT_FOLLOWED') expect(walked.reason.length).toBeGreaterThan(20);
});

it('every exception is about a command that the section has', () => {
  for (const [heading, walked] of Object.entries(SECTIONS))
    if (walked.kind === 'FOLLOWED')
      for (const begin of Object.keys(walked.except ?? {}))
        expect([
          heading,
          sections.find((each) => each.heading === heading)?.commands.some((c) => c.startsWith(begin)),
        ]).toEqual([heading, true]);
});

it('a command goes on behind a backslash and within quotes, and ends before a comment', () => {
  const text = [
    '## A',
    '    aws a --b c \\',
    "      --d 'e,",
    "      f' > g",
    'text `aws not this`',
    '    npm run h -- <i>     # why',
  ].join('\n');
  expect(readRunbook(text)[0]?.commands).toEqual(["aws a --b c --d 'e, f' > g", 'npm run h -- <i>']);
});
