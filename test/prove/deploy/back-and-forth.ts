import { awsCalls } from '../../../infra/commands/aws-calls.js';
import { goToRelease } from '../../../infra/commands/releases.js';
import type { DeployedStage } from './deployed-stage.js';
import type { Emulator } from './emulator.js';

const NEXT = 'next-release';

type Listed = { readonly Functions: readonly { readonly FunctionName: string }[] };

/** Publishes a second release of every function, goes back to the first by the command's own code, and forward again. */
export async function backAndForth(stage: DeployedStage, emulator: Emulator, stack: string): Promise<string> {
  const { call } = emulator;
  const credentials = async () => ({ accessKeyId: 'local', secretAccessKey: 'local' });
  const aws = awsCalls(stage.region, { endpoint: emulator.endpoint, credentials });
  const { Functions } = (await call('lambda', 'list_functions', {})) as unknown as Listed;
  const names = Functions.map(({ FunctionName }) => FunctionName);
  for (const FunctionName of names) {
    const { Environment } = await call('lambda', 'get_function_configuration', { FunctionName });
    const { Variables } = Environment as { Variables: Record<string, string> };
    await call('lambda', 'update_function_configuration', {
      FunctionName,
      Environment: { Variables: { ...Variables, RELEASE: NEXT } },
    });
    const { Version } = await call('lambda', 'publish_version', { FunctionName });
    await call('lambda', 'update_alias', { FunctionName, Name: 'live', FunctionVersion: Version });
  }
  const liveReleases = async (): Promise<string[]> => {
    const releases = names.map(async (FunctionName) => {
      const { FunctionVersion } = await call('lambda', 'get_alias', { FunctionName, Name: 'live' });
      const { Environment } = await call('lambda', 'get_function_configuration', {
        FunctionName,
        Qualifier: FunctionVersion,
      });
      return (Environment as { Variables: Record<string, string> }).Variables.RELEASE ?? '';
    });
    return [...new Set(await Promise.all(releases))];
  };
  const back = await goToRelease(aws, stack, undefined);
  const [first, ...others] = await liveReleases();
  if (first === NEXT || others.length > 0)
    throw new Error(`going back: ${JSON.stringify(back)}, live are ${[first, ...others]}`);
  const forward = await goToRelease(aws, stack, NEXT);
  const live = await liveReleases();
  if (live.join() !== NEXT) throw new Error(`going forward: ${JSON.stringify(forward)}, live are ${live}`);
  return `${names.length} functions went back to ${first} and forward again`;
}
