import type { Key, KeyForm } from './key.js';

const SETTINGS = 'SETTINGS';
const DATA = 'DATA';
const UPGRADE = 'UPGRADE';

export const STAGE_KINDS = {
  settings: [SETTINGS],
  dataState: [DATA],
  upgradeState: [UPGRADE],
} as const satisfies Readonly<Record<string, KeyForm>>;

/** SETTINGS / CURRENT */
export const settingsKey: Key = { pk: SETTINGS, sk: 'CURRENT' };
/** DATA / STATE: what was loaded. */
export const dataStateKey: Key = { pk: DATA, sk: 'STATE' };
/** UPGRADE / STATE: how far the sweep that upgrades items to newer layouts has got. */
export const upgradeStateKey: Key = { pk: UPGRADE, sk: 'STATE' };
