// Loaded before a command (NODE_OPTIONS=--import): its embedded engine gets a slow disk. Now and then a step takes
// SLOW_STEP_MS, and once, while the service asks for something, all of them stand still for SLOW_HANG_MS.
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';

const SLOW_EVERY = 25;
const HANGS_AT_GET = 20;
const stepMs = Number(process.env.SLOW_STEP_MS);
const hangMs = Number(process.env.SLOW_HANG_MS);

const ofDynalite = createRequire(createRequire(import.meta.url).resolve('dynalite'));
const { AbstractLevel, AbstractIterator } = ofDynalite('abstract-level');
const reading = Object.getPrototypeOf(AbstractIterator.prototype);

let steps = 0;
let gets = 0;
let hangs;

async function disk(isGet) {
  if (isGet) gets += 1;
  if (gets === HANGS_AT_GET) hangs ??= pause(hangMs);
  if (hangs) await hangs;
  steps += 1;
  if (steps % SLOW_EVERY === 0) await pause(stepMs);
}

function slowed(prototype, name, isGet) {
  const step = prototype[name];
  prototype[name] = async function (...args) {
    await disk(isGet);
    return step.apply(this, args);
  };
}

for (const name of ['get', 'put', 'del', 'batch']) slowed(AbstractLevel.prototype, name, name === 'get');
slowed(reading, 'next', false);
