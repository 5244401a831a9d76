import type { GraphQLArgument } from 'graphql';
import { onlyOneOf } from './accepted-texts.js';
import { badUserInput } from './errors.js';

type Arguments = Readonly<Record<string, unknown>>;
type Successors = readonly (readonly [old: string, name: string])[];

/** Finds the new name of an argument in its deprecation reason. */
const SUCCESSOR = /: give `(\w+)` instead\./;

export const successorsOf = (args: readonly Pick<GraphQLArgument, 'name' | 'deprecationReason'>[]): Successors =>
  args.flatMap(({ name, deprecationReason }) => {
    const successor = SUCCESSOR.exec(deprecationReason ?? '')?.[1];
    return successor === undefined ? [] : [[name, successor] as const];
  });

export function inNewNames(successors: Successors, args: Arguments): Arguments {
  if (successors.length === 0) return args;
  const renamed = { ...args };
  for (const [old, name] of successors) {
    if (args[old] != null) renamed[name] ??= args[old];
    delete renamed[old];
  }
  return renamed;
}

/** Refuses values under both names, because they may differ. */
export function refuseTwice(successors: Successors, args: Arguments): void {
  for (const [old, name] of successors)
    if (args[old] != null && args[name] != null) throw badUserInput(old, args[old], onlyOneOf(name, old));
}
