import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../../src/local/base/command-error.js';
import { helpLines } from '../../../src/local/base/options.js';
import { createApp } from '../../app.js';
import { withTable } from '../../cost/readme-table.js';
import { billText, costTable } from '../../cost/table.js';
import { factsOf, type TemplateFacts } from '../../cost/template-facts.js';
import { stageNamed } from '../stage-named.js';
import { COST_COMMAND, costOptions } from './cost-options.js';
import { templatesOf } from './stage-templates.js';

const README = 'infra/README.md';

/** Synthesises the stage into a folder of its own, so that what was deployed last stays in cdk.out. */
async function factsOfStage(name: string): Promise<TemplateFacts> {
  const stage = stageNamed(name, `${COST_COMMAND.call} --stage`);
  const folder = mkdtempSync(join(tmpdir(), 'xaso-cost-'));
  try {
    (await createApp(folder)).synth();
    return factsOf(templatesOf(stage, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await runCommand(async () => {
  const { bill, stage, writes, asksForHelp } = costOptions(process.argv.slice(2));
  if (asksForHelp) {
    console.log(`Says what a month costs on AWS.\n\n${helpLines(COST_COMMAND)}`);
    return 0;
  }
  const facts = await factsOfStage(stage);
  console.log(bill === null ? costTable(facts) : billText(bill.scope, bill.visits, facts));
  if (writes) writeFileSync(README, withTable(readFileSync(README, 'utf8'), costTable(facts)));
  return 0;
});
