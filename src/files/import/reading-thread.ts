import { parentPort, workerData } from 'node:worker_threads';
import type { FileToRead } from './file-reading.js';
import { readGrid } from './read-grid.js';

/** The entry of the reading thread: it gets one file and posts one outcome. */
void readGrid(workerData as FileToRead).then((outcome) => parentPort?.postMessage(outcome));
