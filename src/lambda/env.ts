/** Names of the environment variables, shared by the functions that read them and the deployment that sets them. */
export const ENV = { table: 'TABLE_NAME', stage: 'STAGE', sender: 'EMAIL_FROM' } as const;

export type Setting = keyof typeof ENV;

/** Which settings each function needs; a function that needs none of the others does not get them either. */
export const FUNCTION_SETTINGS = {
  graphql: ['table', 'stage'],
  'recompute-rankings': ['table', 'stage'],
  'send-reminders': ['table', 'stage', 'sender'],
} as const satisfies Record<string, readonly Setting[]>;

export type FunctionName = keyof typeof FUNCTION_SETTINGS;
