import { afterAll, beforeAll } from 'vitest';
import { newYear } from '../support/start/year.js';
import { filingStory } from './year/filing.js';
import { machineStory } from './year/machine.js';
import { yearEndStory } from './year/year-end.js';

/** One service, one data folder, one clock that goes on from November to the end of the year: in this order. */
const year = newYear();
beforeAll(() => year.begin(), 300_000);
afterAll(() => year.end());

filingStory(year);
machineStory(year);
yearEndStory(year);
