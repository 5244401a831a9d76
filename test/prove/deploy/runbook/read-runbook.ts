import { readFileSync } from 'node:fs';

export type Section = {
  readonly heading: string;
  readonly commands: readonly string[];
  readonly drills: readonly string[];
};

const STARTS = /^(aws|npm run|export) /;

/** The sections of the runbook with the commands of their blocks, and the drills that their text names. */
export function readRunbook(text = readFileSync('infra/RUNBOOK.md', 'utf8')): Section[] {
  return text
    .split(/^## /m)
    .slice(1)
    .map((part) => ({
      heading: part.slice(0, part.indexOf('\n')),
      commands: commandsIn(part),
      drills: [...part.matchAll(/`npm run drill -- alarm (\w+)`/g)].map(([, name = '']) => name),
    }));
}

/** A command of a block goes on behind a backslash, and until its quotes are closed. */
function commandsIn(part: string): string[] {
  const commands: string[] = [];
  let open: string | undefined;
  for (const line of part.split('\n')) {
    const text = line.trim();
    if (open !== undefined) open += `${open.endsWith('\\') ? '' : ' '}${text}`;
    else if (/^ {4}/.test(line) && STARTS.test(text)) open = text;
    if (open === undefined) continue;
    const command = open.replace(/\\$/, '').replace(/ {2,}#.*$/, '');
    if (open.endsWith('\\') || (command.match(/'/g) ?? []).length % 2 === 1) {
      open = open.replace(/\\$/, '\\');
      continue;
    }
    commands.push(command.replace(/\s*\\\s*/g, ' '));
    open = undefined;
  }
  return commands;
}

/** A command with the values of its names in angle brackets. A name without a value is an error of the walk. */
export function filledIn(command: string, values: Readonly<Record<string, string>>): string {
  return command.replace(/<([^<>]+)>/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`nothing says what ${whole} is in: ${command}`);
    return value;
  });
}
