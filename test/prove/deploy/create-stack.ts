import type { Emulator } from './emulator.js';
import { BACKUP } from './resources/backup.js';
import { COMPUTE } from './resources/compute.js';
import type { Create } from './resources/creation.js';
import { EDGE } from './resources/edge.js';
import { MESSAGES } from './resources/messages.js';
import { SIGN_IN } from './resources/sign-in.js';
import { STORAGE } from './resources/storage.js';
import { WATCHING } from './resources/watching.js';
import { WEB } from './resources/web.js';
import { type Created, orderByDependency, type Pseudo, resolveValue, type Template } from './template.js';

const CREATE: Readonly<Record<string, Create>> = {
  ...COMPUTE,
  ...STORAGE,
  ...BACKUP,
  ...MESSAGES,
  ...SIGN_IN,
  ...WATCHING,
  ...WEB,
  ...EDGE,
};

/** Account that moto plays. */
export const ACCOUNT = '123456789012';

export type Stack = {
  readonly created: ReadonlyMap<string, Created>;
  /** The resources that could not be created, each with the emulator's message. */
  readonly failed: ReadonlyMap<string, string>;
  outputs(): Record<string, unknown>;
};

/** Creates each resource of a template by calls, those first that others refer to. */
export async function createStack(
  template: Template,
  { call }: Emulator,
  {
    name: stackName,
    region,
    assetOf,
    parameters = {},
  }: {
    name: string;
    region: string;
    assetOf: (key: string) => string;
    parameters?: Readonly<Record<string, string>>;
  },
): Promise<Stack> {
  const pseudo: Pseudo = {
    'AWS::AccountId': ACCOUNT,
    'AWS::Region': region,
    'AWS::Partition': 'aws',
    'AWS::URLSuffix': 'amazonaws.com',
    'AWS::StackName': stackName,
    'AWS::StackId': `arn:aws:cloudformation:${region}:${ACCOUNT}:stack/${stackName}/5b1cbbfe-3c4a-4a4c-9a42-3a1c0a2b9d10`,
  };
  const created = new Map<string, Created>(
    Object.entries(parameters).map(([name, ref]) => [name, { ref, attributes: {} }]),
  );
  const failed = new Map<string, string>();
  for (const name of orderByDependency(template)) {
    const { Type, Properties = {} } = template.Resources[name] ?? { Type: '' };
    try {
      const create = CREATE[Type];
      if (!create) throw new Error(`nothing here creates an ${Type}`);
      const properties = resolveValue(Properties, created, pseudo) as Record<string, unknown>;
      created.set(name, await create(call, { name, stack: stackName, properties, region, account: ACCOUNT, assetOf }));
    } catch (error) {
      failed.set(name, `${Type}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return {
    created,
    failed,
    outputs: () =>
      Object.fromEntries(
        Object.entries(template.Outputs ?? {}).map(([key, { Value }]) => [key, resolveValue(Value, created, pseudo)]),
      ),
  };
}

/** Whatever refers to what does not stand fails as well; the causes are told, the others counted. */
export function causesOf(failed: ReadonlyMap<string, string>): string[] {
  const told = [...failed].map(([name, why]) => `${name} ${why}`);
  const causes = told.filter((text) => !/ has no value$/.test(text));
  const others = told.length - causes.length;
  if (causes.length === 0) return told;
  return others === 0 ? causes : [...causes, `${others} that refer to these`];
}
