import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appOf, bundlesIn } from '../../../infra/app.js';
import { FIREWALL_ARN, FIREWALL_REGION, firewallStackOf, type Stage, stages } from '../../../infra/stages.js';
import { causesOf, createStack } from './create-stack.js';
import type { Emulator } from './emulator.js';
import { readTemplate } from './template.js';

/** A stage that asks for everything that ours leave out. */
const WALLED: Stage = {
  ...(stages[0] as Stage),
  name: 'walled',
  senderDomain: 'walled.xaso.example',
  sender: 'nhac-viec@walled.xaso.example',
  signInPrefix: 'xaso-walled',
  firewall: { anonymousRequests: 2_000 },
  threatProtection: true,
};

/** Synthesises it with functions that are built already. Answers with the files of its two templates. */
export function walledTemplates(assets: string): { readonly folder: string; readonly files: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'xaso-walled-'));
  appOf([WALLED], bundlesIn(assets), folder).synth();
  const files = [firewallStackOf(WALLED), `xaso-${WALLED.name}`].map((stack) => join(folder, `${stack}.template.json`));
  return { folder, files };
}

/** Creates the firewall, then the stage that stands behind it. Throws with what could not be created. */
export async function createWalledStage(
  emulator: Emulator,
  { folder, files }: ReturnType<typeof walledTemplates>,
  region: string,
): Promise<string> {
  const assetOf = (key: string) => join(folder, `asset.${key.replace(/\.zip$/, '')}`);
  const [firewallFile = '', stageFile = ''] = files;
  const name = firewallStackOf(WALLED);
  const firewall = await createStack(readTemplate(firewallFile), emulator, { name, region: FIREWALL_REGION, assetOf });
  const parameters = { [FIREWALL_ARN]: String(firewall.outputs()[FIREWALL_ARN]) };
  const stack = { name: `xaso-${WALLED.name}`, region, assetOf, parameters };
  const stage = await createStack(readTemplate(stageFile), emulator, stack);
  const failed = causesOf(new Map([...firewall.failed, ...stage.failed]));
  if (failed.length > 0) throw new Error(failed.join('; '));
  return `${firewall.created.size} resource of the firewall and ${stage.created.size - 1} of the stage`;
}
