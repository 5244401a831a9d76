export { inParallel } from '../domain/in-parallel.js';
