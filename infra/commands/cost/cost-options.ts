import { wrongUse } from '../../../src/local/base/command-error.js';
import type { CommandSpec, Parsed } from '../../../src/local/base/options.js';
import { SCOPE_NAMES, SCOPES, type ScopeName } from '../../cost/scopes.js';

export const COST_COMMAND: CommandSpec = {
  call: 'npm run cost --',
  purpose: 'Says what a month costs on AWS.',
  options: {
    scope: { value: SCOPE_NAMES.join('|'), help: 'the bill of a month, line by line; without it all three by service' },
    visits: { value: 'number', help: 'visits of the public in a month' },
    stage: { value: 'stage', help: 'whose settings count (default: production)' },
    write: { help: 'puts the table of all three into infra/README.md' },
  },
};

const isScope = (name: string): name is ScopeName => name in SCOPES;

/** `bill` is null for all scopes. */
export function costOptions({ text, flags }: Parsed) {
  const { scope, visits, stage = 'production' } = text;
  if (scope !== undefined && !isScope(scope))
    throw wrongUse(`There is no scope "${scope}". There are ${SCOPE_NAMES.join(', ')}.`);
  if (visits !== undefined && scope === undefined) throw wrongUse('--visits are those of one scope: add --scope.');
  if (visits !== undefined && !/^\d{1,10}$/.test(visits))
    throw wrongUse(`--visits takes a number of visits in a month, such as 3000; got "${visits}".`);
  return {
    bill: scope === undefined ? null : { scope, visits: visits === undefined ? SCOPES[scope].visits : Number(visits) },
    stage,
    writes: flags.has('write'),
  };
}
