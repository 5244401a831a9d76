import * as z from 'zod/mini';

const watched = z.object({
  /** ARN of the alarms' topic. */
  topic: z.string(),
  stage: z.string(),
  /** ARN of the table. Its tag tells when a restore was last rehearsed. */
  table: z.string(),
  restoreTestDays: z.number(),
  /** Vaults of backups. Null if the stage makes no backups of its own. */
  backup: z.nullable(z.object({ vault: z.string(), copyVault: z.string(), resources: z.array(z.string()) })),
});

/** The resources about which the nightly job asks AWS. */
export type WatchedParts = z.infer<typeof watched>;

/** The setting outside of AWS. */
export const NOTHING_WATCHED = 'none';

/** The tag that a rehearsed restore puts on the table. */
export const RESTORE_TESTED_TAG = 'xaso:restore-tested';

export const watchedIn = (setting: string): WatchedParts | undefined =>
  setting === NOTHING_WATCHED ? undefined : watched.parse(JSON.parse(setting));
