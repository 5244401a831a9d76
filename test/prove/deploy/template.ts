import { readFileSync } from 'node:fs';

/** A resource of a CloudFormation template, as `npm run synth` writes it. */
export type Resource = {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly DependsOn?: string | readonly string[];
};

export type Template = {
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs?: Readonly<Record<string, { readonly Value: unknown }>>;
};

/** A created resource: the result of `Ref`, and that of `Fn::GetAtt` for each attribute. */
export type Created = {
  readonly ref: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The emulator knows no such resource: the call was checked against the models of AWS, and nothing was created. */
  readonly isOnlyChecked?: true;
};

/** The pseudo parameters of CloudFormation. */
export type Pseudo = Readonly<Record<`AWS::${string}`, string>>;

export const readTemplate = (file: string): Template => JSON.parse(readFileSync(file, 'utf8'));

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const NAMES_IN_TEXT = /\$\{([^!}][^}]*)\}/g;

/** Logical names that a value refers to, by Ref, Fn::GetAtt or Fn::Sub. */
function* namesIn(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const item of value) yield* namesIn(item);
  if (!isRecord(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'Ref') yield String(inner);
    else if (key === 'Fn::GetAtt') yield String(Array.isArray(inner) ? inner[0] : String(inner).split('.')[0]);
    else if (key === 'Fn::Sub')
      for (const [, name] of String(Array.isArray(inner) ? inner[0] : inner).matchAll(NAMES_IN_TEXT))
        yield String(name?.split('.')[0]);
    yield* namesIn(inner);
  }
}

/** Logical names so that each resource stands behind those it refers to. Throws when some refer to each other in a ring. */
export function orderByDependency({ Resources }: Template): string[] {
  const order: string[] = [];
  const open = new Set<string>();
  const visit = (name: string): void => {
    const resource = Resources[name];
    if (!resource || order.includes(name)) return;
    if (open.has(name)) throw new Error(`${[...open, name].join(' → ')} is a ring`);
    open.add(name);
    for (const needed of [...namesIn(resource.Properties), ...[resource.DependsOn ?? []].flat()]) visit(needed);
    open.delete(name);
    order.push(name);
  };
  for (const name of Object.keys(Resources)) visit(name);
  return order;
}

/** Gives properties their values: resolves Ref, Fn::GetAtt, Fn::Join, Fn::Sub, Fn::Select and Fn::Split. Throws for anything else. */
export function resolveValue(value: unknown, created: ReadonlyMap<string, Created>, pseudo: Pseudo): unknown {
  const inner = (part: unknown): unknown => resolveValue(part, created, pseudo);
  const ref = (name: string): string => {
    const found = name.startsWith('AWS::') ? pseudo[name as `AWS::${string}`] : created.get(name)?.ref;
    if (found === undefined) throw new Error(`Ref ${name} has no value`);
    return found;
  };
  const attribute = (name: string, path: string): string => {
    const found = created.get(name)?.attributes[path];
    if (found === undefined) throw new Error(`Fn::GetAtt ${name}.${path} has no value`);
    return found;
  };
  if (Array.isArray(value)) return value.map(inner);
  if (!isRecord(value)) return value;
  const [[key, argument] = ['', undefined], ...others] = Object.entries(value);
  if (others.length > 0 || !(key === 'Ref' || key.startsWith('Fn::')))
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, inner(part)]));
  const list = Array.isArray(argument) ? argument : [];
  if (key === 'Ref') return ref(String(argument));
  if (key === 'Fn::GetAtt') return attribute(String(list[0]), String(list[1]));
  if (key === 'Fn::Join') return (inner(list[1]) as unknown[]).join(String(list[0]));
  if (key === 'Fn::Split') return String(inner(list[1])).split(String(list[0]));
  if (key === 'Fn::Select') return (inner(list[1]) as unknown[])[Number(list[0])];
  if (key === 'Fn::Sub')
    return String(argument).replace(NAMES_IN_TEXT, (_, name: string) => {
      const [resource = '', ...path] = name.split('.');
      return path.length > 0 ? attribute(resource, path.join('.')) : ref(resource);
    });
  throw new Error(`${key} is not resolved here`);
}
