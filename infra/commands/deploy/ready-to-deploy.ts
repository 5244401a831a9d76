import { CommandError, EXIT } from '../../../src/local/base/command-error.js';
import { placeholdersIn } from '../../placeholders.js';
import type { Stage } from '../../stages.js';

/**
 * Fails before the first call where a stage that keeps its data would be deployed with placeholders, or with nobody to hear its
 * alarms. A test stage may have both.
 */
export function checkReady(stage: Stage): void {
  if (!stage.keepsData) return;
  const faults = [
    ...placeholdersIn(stage),
    ...(stage.alarmEmails.length === 0 ? ['alarmEmails is empty: nobody would hear the alarms'] : []),
  ];
  if (faults.length === 0) return;
  throw new CommandError(
    `Stage ${stage.name} is not filled in (infra/stages.ts):\n${faults.map((fault) => `  ${fault}`).join('\n')}\n  Nothing was asked of AWS. RUNBOOK.md, "Set up a stage", says what each is.`,
    EXIT.usage,
  );
}
