// Built instead of worker.ts, it takes a wrong worker off every device that has it.
import { removePages } from './kept-pages.js';
import type { WorkerScope } from './worker-scope.js';

removePages(self as unknown as WorkerScope);
