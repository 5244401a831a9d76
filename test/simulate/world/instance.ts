import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileFunction } from 'node:vm';
import { worldGlobals } from './globals.js';
import { worldModules } from './modules.js';
import { type Living, type Made, outsideOf } from './outside.js';

export type Instance = ReturnType<typeof startInstance>;

const AROUND = ['exports', 'require', 'module', '__filename', '__dirname'];
type Compiled = (...given: unknown[]) => void;
const compiled = new Map<string, Compiled>();

/** Once for all instances: each calls it for functions of its own, and finds the code that V8 has made for the others. */
function compile(file: string, names: readonly string[]): Compiled {
  const make = () => compileFunction(readFileSync(file, 'utf8'), [...AROUND, ...names], { filename: file });
  const known = compiled.get(file) ?? (make() as Compiled);
  compiled.set(file, known);
  return known;
}

export function startInstance(made: Made) {
  const { name, file } = made;
  const living: Living = { name, isDead: false };
  const outside = outsideOf(made, living);
  const globals = worldGlobals(outside);
  const ofNode = worldModules(outside);
  const names = Object.keys(globals);
  const modules = new Map<string, { exports: Record<string, unknown> }>();

  function load(path: string): Record<string, unknown> {
    const known = modules.get(path);
    if (known) return known.exports;
    const module = { exports: {} as Record<string, unknown> };
    modules.set(path, module);
    const require = (wanted: string) => (wanted.startsWith('.') ? load(join(dirname(path), wanted)) : ofNode(wanted));
    compile(path, names)(module.exports, require, module, path, dirname(path), ...names.map((each) => globals[each]));
    return module.exports;
  }

  const handler = load(file).handler as (event: unknown, context: object) => Promise<unknown>;
  return Object.assign(living, { handler });
}
