import { type Create, created, list, record, text, without } from './creation.js';

/** Name and alias in the ARN of a function, or in a name. */
function functionIn(value: unknown): Record<string, string> {
  const [name = '', alias] = text(value).split(':function:').at(-1)?.split(':') ?? [];
  return { FunctionName: name, ...(alias && { Qualifier: alias }) };
}

/** The emulator knows a part of the policies that AWS itself gives to everybody. */
const unlessUnknown =
  (arn: string) =>
  (error: unknown): true => {
    if (/NoSuchEntity/.test(String(error)) && arn.startsWith('arn:aws:iam::aws:policy/')) return true;
    throw error;
  };

/** Roles, policies, functions, and what calls them. */
export const COMPUTE: Readonly<Record<string, Create>> = {
  'AWS::IAM::Role': async (call, { name, properties }) => {
    const { Role } = await call('iam', 'create_role', {
      RoleName: name,
      AssumeRolePolicyDocument: JSON.stringify(properties.AssumeRolePolicyDocument),
    });
    for (const policy of list(properties.Policies).map(record))
      await call('iam', 'put_role_policy', {
        RoleName: name,
        PolicyName: policy.PolicyName,
        PolicyDocument: JSON.stringify(policy.PolicyDocument),
      });
    let isOnlyChecked = false;
    for (const arn of list(properties.ManagedPolicyArns)) {
      const attached = call('iam', 'attach_role_policy', { RoleName: name, PolicyArn: arn });
      const isUnknown = await attached.then(() => false, unlessUnknown(text(arn)));
      isOnlyChecked ||= isUnknown;
    }
    return {
      ...created(name, { Arn: record(Role).Arn, RoleId: record(Role).RoleId }),
      ...(isOnlyChecked && { isOnlyChecked }),
    };
  },

  'AWS::IAM::Policy': async (call, { name, properties }) => {
    for (const role of list(properties.Roles))
      await call('iam', 'put_role_policy', {
        RoleName: role,
        PolicyName: properties.PolicyName,
        PolicyDocument: JSON.stringify(properties.PolicyDocument),
      });
    return created(name);
  },

  'AWS::Lambda::Function': async (call, { name, stack, properties, assetOf }) => {
    const answer = await call('lambda', 'create_function', {
      ...without(properties, 'Tags', 'ReservedConcurrentExecutions', 'FunctionName'),
      FunctionName: properties.FunctionName ?? `${stack}-${name}`,
      Code: { ZipFile: { zipOf: assetOf(text(record(properties.Code).S3Key)) } },
    });
    if (properties.ReservedConcurrentExecutions !== undefined)
      await call('lambda', 'put_function_concurrency', {
        FunctionName: answer.FunctionName,
        ReservedConcurrentExecutions: properties.ReservedConcurrentExecutions,
      });
    return created(answer.FunctionName, { Arn: answer.FunctionArn });
  },

  'AWS::Lambda::Version': async (call, { properties }) => {
    const answer = await call('lambda', 'publish_version', properties);
    return created(answer.FunctionArn, { Version: answer.Version });
  },

  'AWS::Lambda::Alias': async (call, { properties }) => {
    const answer = await call('lambda', 'create_alias', properties);
    return created(answer.AliasArn, { AliasArn: answer.AliasArn });
  },

  'AWS::Lambda::Permission': async (call, { name, properties }) => {
    await call('lambda', 'add_permission', {
      ...properties,
      ...functionIn(properties.FunctionName),
      StatementId: name,
    });
    return created(name);
  },

  'AWS::Lambda::EventInvokeConfig': async (call, { name, properties }) => {
    await call('lambda', 'put_function_event_invoke_config', properties);
    return created(name);
  },

  'AWS::Lambda::EventSourceMapping': async (call, { properties }) => {
    const { UUID } = await call('lambda', 'create_event_source_mapping', properties);
    return created(UUID, { Id: UUID });
  },

  'AWS::Scheduler::Schedule': async (call, { name, properties }) => {
    const { ScheduleArn } = await call('scheduler', 'create_schedule', { Name: name, ...properties });
    return created(name, { Arn: ScheduleArn });
  },
};
