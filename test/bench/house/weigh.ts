import { execFileSync } from 'node:child_process';
import { Kind, type ObjectTypeDefinitionNode, parse, print, visit } from 'graphql';

/** The weight of one commit: what a reader opens, a compiler reads and a caller learns. */
export type Weight = {
  readonly lines: number;
  readonly files: number;
  readonly short: number;
  readonly generated: number;
  readonly objectTypes: number;
  readonly roots: number;
  /** Characters of descriptions, in per cent of the contract. */
  readonly described: number;
  readonly words: number;
};

type Source = { readonly path: string; readonly text: string };

/** A file of at most so many lines is short. */
const SHORT = 24;
/** Runbooks and histories may be long: whoever opens them looks one thing up. */
const LONG_PAPERS = /(RUNBOOK|PRIVACY|CHANGELOG|LICEN[CS]E)[^/]*$/i;

/** Weighs the files of a commit. What is not committed does not count. */
export function weigh(commit: string): Weight {
  const sources = filesOf(commit, ['src', 'infra']).filter(({ path }) => /\.tsx?$/.test(path));
  const [generated, byHand] = [sources.filter(isGenerated), sources.filter((source) => !isGenerated(source))];
  const papers = filesOf(commit, ['.']).filter(({ path }) => path.endsWith('.md') && !LONG_PAPERS.test(path));
  const sdl = filesOf(commit, ['schema']).filter(({ path }) => path.endsWith('.graphql'));
  return {
    lines: sum(byHand, linesOf),
    files: byHand.length,
    short: byHand.filter((source) => linesOf(source) <= SHORT).length,
    generated: sum(generated, linesOf),
    ...contractOf(sdl),
    words: sum(papers, ({ text }) => text.split(/\s+/).filter(Boolean).length),
  };
}

const isGenerated = ({ path }: Source): boolean => path.includes('/generated/');
/** Lines as `wc -l` counts them. */
const linesOf = ({ text }: Source): number => text.split('\n').length - 1;
const sum = (sources: readonly Source[], of: (source: Source) => number): number =>
  sources.reduce((total, source) => total + of(source), 0);

/** Object types, and root fields that a newcomer would choose from: those that are not deprecated. */
function contractOf(sources: readonly Source[]): Pick<Weight, 'objectTypes' | 'roots' | 'described'> {
  const definitions = sources.flatMap(({ text }) => parse(text).definitions);
  let described = 0;
  const bare = definitions.map((definition) =>
    visit(definition, {
      enter: (node) => {
        if (!('description' in node) || !node.description) return undefined;
        described += node.description.value.length;
        return { ...node, description: undefined };
      },
    }),
  );
  const rest = bare.reduce((sum, definition) => sum + print(definition).length, 0);
  const types = definitions.filter(
    (definition): definition is ObjectTypeDefinitionNode =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || (definition.kind as Kind) === Kind.OBJECT_TYPE_EXTENSION,
  );
  const roots = types
    .filter(({ name }) => ['Query', 'Mutation'].includes(name.value))
    .flatMap(({ fields = [] }) => fields);
  const names = new Set(types.map(({ name }) => name.value));
  return {
    described: Math.round((1000 * described) / (described + rest)) / 10,
    objectTypes: [...names].filter((name) => name !== 'Query' && name !== 'Mutation').length,
    roots: roots.filter(({ directives = [] }) => directives.every(({ name }) => name.value !== 'deprecated')).length,
  };
}

/** Texts of all files below the folders, read by git itself: no checkout is needed. */
function filesOf(commit: string, folders: readonly string[]): Source[] {
  const git = (args: readonly string[], input?: string) =>
    execFileSync('git', args, { ...(input !== undefined && { input: Buffer.from(input) }), maxBuffer: 1e9 });
  const listed = git(['ls-tree', '-r', '-z', '--name-only', commit, ...folders]).toString('utf8');
  const paths = listed.split('\0').filter((path) => /\.(tsx?|md|graphql)$/.test(path));
  const answer = git(['cat-file', '--batch'], paths.map((path) => `${commit}:${path}\n`).join(''));
  let at = 0;
  return paths.map((path) => {
    const header = answer.subarray(at, answer.indexOf(10, at));
    const size = Number(header.toString('utf8').split(' ')[2]);
    const from = at + header.length + 1;
    at = from + size + 1;
    return { path, text: answer.subarray(from, from + size).toString('utf8') };
  });
}
