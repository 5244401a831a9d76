import type { Template } from 'aws-cdk-lib/assertions';
import { FUNCTION_SETTINGS, type FunctionName } from '../../../src/lambda/base/env.js';
import { buildFunctions } from '../../support/aws/built-functions.js';
import { driveFunctions } from '../../support/aws/driven-functions.js';
import { grantedUses } from '../../support/aws/granted-uses.js';
import type { Use } from '../../support/aws/recording-proxy.js';
import { resourcesOf, synthesise } from '../../support/aws/synth.js';
import type { Proof } from '../proof.js';

/** `send-returned` → `SendReturned`, as the stack calls it. */
const constructOf = (name: FunctionName): string =>
  name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

const without = (all: ReadonlySet<Use>, others: ReadonlySet<Use>): Use[] =>
  [...all].filter((each) => !others.has(each));

/** A stage without backups of its own asks for none. */
const usesIn = (template: Template, uses: ReadonlySet<Use>): ReadonlySet<Use> =>
  resourcesOf(template, 'AWS::Backup::BackupPlan').length > 0
    ? uses
    : new Set([...uses].filter((each) => !each.startsWith('backup:')));

export const proof: Proof = {
  id: 'R22',
  property: 'every call of a function is allowed, every grant is used',
  async run(_size, progress) {
    const names = Object.keys(FUNCTION_SETTINGS) as FunctionName[];
    const built = await buildFunctions(names);
    const used = await driveFunctions(built.bundleOf, progress);
    const stacks = await synthesise();
    const wrong = [...stacks].flatMap(([stack, template]) =>
      names.flatMap((name) => {
        const granted = grantedUses(template, constructOf(name));
        const uses = usesIn(template, used.get(name) ?? new Set());
        return [
          ...without(uses, granted).map((each) => `${stack}: ${name} may not ${each}`),
          ...without(granted, uses).map((each) => `${stack}: ${name} never needs ${each}`),
        ];
      }),
    );
    const uses = [...used.values()].reduce((sum, of) => sum + of.size, 0);
    return {
      size: `${names.length} built functions, ${uses} kinds of call, ${stacks.size} stacks`,
      result: wrong.length === 0 ? 'all allowed, every grant used' : wrong.join('; '),
      pass: wrong.length === 0,
    };
  },
};
