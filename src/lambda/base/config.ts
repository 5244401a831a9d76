import { ENV, FUNCTION_SETTINGS, type FunctionName } from './env.js';

export class ConfigError extends Error {
  override name = 'ConfigError';
}

export type Config<F extends FunctionName> = Readonly<Record<(typeof FUNCTION_SETTINGS)[F][number], string>>;

/**
 * The settings of one function, read once at its start.
 * @throws ConfigError, which names a missing variable for the log
 */
export function readConfig<F extends FunctionName>(name: F, env: NodeJS.ProcessEnv): Config<F> {
  const entries = FUNCTION_SETTINGS[name].map((setting) => {
    const value = env[ENV[setting]];
    if (!value) throw new ConfigError(`${ENV[setting]} is not set`);
    return [setting, value];
  });
  return Object.fromEntries(entries);
}
