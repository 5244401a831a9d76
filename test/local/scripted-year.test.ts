import { afterAll, beforeAll } from 'vitest';
import { newYear } from '../support/year.js';
import { filingStory } from './year/filing.js';

const year = newYear();
beforeAll(() => year.travel('2026-11-20'), 90_000);
afterAll(() => year.end());

filingStory(year);
