import * as z from 'zod/mini';

const watched = z.object({
  /** ARN of the topic of the alarms. */
  topic: z.string(),
  stage: z.string(),
  /** ARN of the table, whose tag says when a restore was last rehearsed. */
  table: z.string(),
  restoreTestDays: z.number(),
  /** Where backups lie; null where the stage makes no backups of its own. */
  backup: z.nullable(z.object({ vault: z.string(), copyVault: z.string(), resources: z.array(z.string()) })),
});

/** What the nightly job asks AWS about. */
export type WatchedParts = z.infer<typeof watched>;

/** On this machine nothing is there to ask. */
export const NOTHING_WATCHED = 'none';

/** The tag of the table that the rehearsal of a restore leaves. */
export const RESTORE_TESTED_TAG = 'xaso:restore-tested';

export const watchedIn = (setting: string): WatchedParts | undefined =>
  setting === NOTHING_WATCHED ? undefined : watched.parse(JSON.parse(setting));
