import { connect } from '../store/connect.js';
import { raiseLayouts } from '../store/table/sweep.js';
import { enterTableOfStage, LOCAL_TABLE } from './base/environment.js';
import { type CommandSpec, runWithOptions } from './base/options.js';
import { counted } from './base/progress.js';
import { TABLE_OPTIONS, tableChoice } from './command/table-options.js';
import { useDataFolder } from './data/use-data-folder.js';

const spec: CommandSpec = {
  call: 'npm run upgrade --',
  purpose: `Writes every stored item in the layout of this release. Everything is read without it, so it may wait for a quiet
hour, be stopped at any moment, and be run again: it goes on where it stopped.`,
  options: { ...TABLE_OPTIONS },
};

await runWithOptions(spec, async ({ text }) => {
  const choice = tableChoice(text);
  if ('data' in choice) await useDataFolder(choice.data, () => raise(LOCAL_TABLE));
  else {
    enterTableOfStage(choice.region);
    await raise(choice.table);
  }
});

async function raise(name: string): Promise<void> {
  const { looked, raised, left } = await raiseLayouts({ db: connect(process.env), name }, {}, (sweep) => {
    if (process.stdout.isTTY) process.stdout.write(`\r  ${counted(sweep.looked, 'item')} …`);
  });
  if (process.stdout.isTTY) process.stdout.write('\r\x1b[K');
  console.log(`${counted(looked, 'item')} looked at, ${raised} written in the layout of this release.`);
  if (left > 0)
    console.log(`${counted(left, 'item')} left: of a later release, or changed while it was read. Run it again.`);
}
