import { readFileSync, writeFileSync } from 'node:fs';
import { runWithOptions } from '../../../src/local/base/options.js';
import { billText, costTable, withTable } from '../../cost/table.js';
import { type CostedTemplate, factsOf } from '../../cost/template-facts.js';
import type { Stage } from '../../stages.js';
import { stageNamed } from '../stage-named.js';
import { COST_COMMAND, costOptions } from './cost-options.js';
import { synthesisedLast, synthesisedNow } from './stage-templates.js';

const README = 'infra/README.md';

await runWithOptions(COST_COMMAND, async (parsed) => {
  const { bill, stage, writes } = costOptions(parsed);
  const facts = factsOf(await templates(stageNamed(stage, `${COST_COMMAND.call} --stage`)));
  console.log(bill === null ? costTable(facts) : billText(bill.scope, bill.visits, facts));
  if (writes) writeFileSync(README, withTable(readFileSync(README, 'utf8'), costTable(facts)));
});

async function templates(stage: Stage): Promise<CostedTemplate[]> {
  const last = synthesisedLast(stage);
  if (last) return last;
  console.error(
    'Synthesises the stages first, which takes a while: cdk.out is absent or older than the code (npm run synth).',
  );
  return await synthesisedNow(stage);
}
