import { apiFaults } from './api.js';
import type { Fault } from './fault.js';
import { rankingFaults } from './ranking.js';
import { reminderFaults } from './reminder.js';
import { reportFaults } from './report.js';
import { wholeFaults } from './whole.js';

/** Each was noticed when it was written down; `npm run prove -- faults` tries them again. */
export const FAULTS: readonly Fault[] = [
  ...rankingFaults,
  ...reminderFaults,
  ...reportFaults,
  ...apiFaults,
  ...wholeFaults,
];
