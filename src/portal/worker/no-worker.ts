// Built instead of worker.ts, it takes a wrong worker off every device that has it.
import { removePages, type WorkerScope } from './kept-pages.js';

removePages(self as unknown as WorkerScope);
