import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

export type Import = {
  /** The file that imports, `src/store/keys/key.ts`. */
  readonly from: string;
  /** The imported file of this repository, `src/domain/mail/mail.ts`, or the name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
  /** The import names only types, so nothing of it is left when the program runs. */
  readonly typeOnly: boolean;
};

/** Every file below a folder of the repository, `src/domain/mail/mail.ts`; sorted. */
export const filesBelow = (folder: string, ending: string | RegExp = /\.tsx?$/): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter(
      (file) => (typeof ending === 'string' ? file.endsWith(ending) : ending.test(file)) && statSync(file).isFile(),
    )
    .sort();

const STATEMENT =
  /^(import|export)\b([^'";]*?)\bfrom\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;

const namesOnlyTypes = (clause: string): boolean => {
  if (/^\s*type\b/.test(clause)) return true;
  const names = /^\s*\{([^}]*)\}\s*$/.exec(clause)?.[1];
  return names?.split(',').every((name) => /^\s*(type\s|$)/.test(name)) ?? false;
};

function resolved(from: string, to: string): string {
  const file = join(dirname(from), to).replace(/\.js$/, '.ts');
  return existsSync(file) || !existsSync(`${file}x`) ? file : `${file}x`;
}

/** The imports of a file, also its re-exports and its dynamic imports. */
export function importsOf(file: string): Import[] {
  return [...readFileSync(file, 'utf8').matchAll(STATEMENT)].map(([, , clause = '', names, bare, dynamic]) => {
    const target = names ?? bare ?? dynamic ?? '';
    const isPackage = !target.startsWith('.');
    return {
      from: file,
      to: isPackage ? target : resolved(file, target),
      isPackage,
      typeOnly: names !== undefined && namesOnlyTypes(clause),
    };
  });
}

const EXPORTED =
  /^export (?:declare |abstract |async )*(?:const|let|function\*?|type|interface|class|enum) ([\w$]+)|^export (?:type )?\{([^}]*)\};/gm;

/** The names that a file itself declares and exports. Its re-exports belong to another file. */
export const exportedNames = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(EXPORTED)].flatMap(([, name, list = '']) =>
    name === undefined ? list.split(',').flatMap((entry) => /([\w$]+)\s*$/.exec(entry)?.[1] ?? []) : name,
  );

/** The code of a file without its comments: a comment may name something that nothing uses. */
export const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/g, '');
