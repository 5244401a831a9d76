import { type KeptFiles, keepPages, type WorkerScope } from './kept-pages.js';

/** Put in by the build. */
declare const KEPT_FILES: KeptFiles;

keepPages(self as unknown as WorkerScope, KEPT_FILES);
