import { type KeptFiles, keepPages } from './kept-pages.js';
import type { WorkerScope } from './worker-scope.js';

/** Put in by the build. */
declare const KEPT_FILES: KeptFiles;

keepPages(self as unknown as WorkerScope, KEPT_FILES);
