import { parentPort, workerData } from 'node:worker_threads';
import type { FileToRead } from './file-reading.js';
import { readGrid } from './read-grid.js';

/** The thread: one file in, one outcome out. */
void readGrid(workerData as FileToRead).then((outcome) => parentPort?.postMessage(outcome));
