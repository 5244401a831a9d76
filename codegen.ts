import { readdirSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLDirective,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  getOperationAST,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
  isUnionType,
  Kind,
  parse,
  validate,
} from 'graphql';
import type { FieldExtensions } from './src/graphql/http/list-bounds.js';
import { mappers } from './src/graphql/schema/mappers.js';
import { portalQuestions, typedDocuments } from './src/portal-files/compact-questions.js';

/** GraphQL files below a folder, by name. */
function filesIn(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.graphql')).sort();
}

const schema = buildSchema(
  filesIn('schema')
    .map((file) => readFileSync(`schema/${file}`, 'utf8'))
    .join('\n'),
);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));

/** Entries in a list as the directive @listSize assumes them. */
function assumedSize({ astNode }: GraphQLField<unknown, unknown>): number | undefined {
  const [directive] = astNode?.directives?.filter(({ name }) => name.value === 'listSize') ?? [];
  const value = directive?.arguments?.find(({ name }) => name.value === 'assumed')?.value;
  return value?.kind === Kind.INT ? Number(value.value) : undefined;
}

/** A field, an argument or an input field as graphql-js takes it, but with its type as text. */
const inputOf = (input: GraphQLArgument | GraphQLInputField) => ({
  type: String(input.type),
  description: input.description ?? undefined,
  defaultValue: input.defaultValue,
  deprecationReason: input.deprecationReason ?? undefined,
});

function fieldOf(field: GraphQLField<unknown, unknown>) {
  const listSize = assumedSize(field);
  return {
    type: String(field.type),
    description: field.description ?? undefined,
    args: field.args.length > 0 ? byName(field.args, inputOf) : undefined,
    deprecationReason: field.deprecationReason ?? undefined,
    extensions: listSize === undefined ? undefined : ({ listSize } satisfies FieldExtensions),
  };
}

const byName = <T extends { readonly name: string }>(each: readonly T[], made: (one: T) => unknown) =>
  Object.fromEntries(each.map((one) => [one.name, made(one)]));

/** Kind and content, as src/graphql/schema/contract.ts reads them. */
function typeOf(type: GraphQLNamedType): [kind: string, content: object] {
  const { description } = type;
  if (isScalarType(type)) return ['scalar', { description, specifiedByURL: type.specifiedByURL ?? undefined }];
  if (isEnumType(type)) {
    const values = byName(type.getValues(), ({ description: meaning, deprecationReason }) => ({
      description: meaning ?? undefined,
      deprecationReason: deprecationReason ?? undefined,
    }));
    return ['enum', { description, values }];
  }
  if (isInputObjectType(type)) {
    const isOneOf = type.isOneOf || undefined;
    return ['input', { description, isOneOf, fields: byName(Object.values(type.getFields()), inputOf) }];
  }
  if (isUnionType(type)) throw new Error(`${type.name} is a union; src/graphql/schema/contract.ts knows none so far`);
  const interfaces = type.getInterfaces().map((each) => each.name);
  return [
    isObjectType(type) ? 'object' : 'interface',
    {
      description,
      ...(interfaces.length > 0 && { interfaces }),
      fields: byName(Object.values(type.getFields()), fieldOf),
    },
  ];
}

const typeEntry = (type: GraphQLNamedType) => [type.name, ...typeOf(type)];

const directiveOf = ({ name, description, locations, args, isRepeatable }: GraphQLDirective) => ({
  name,
  description,
  locations,
  args: byName(args, inputOf),
  isRepeatable,
});

const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** JSON, because V8 reads it faster than code; one string a line, so that a change of the contract shows in the review. */
const json = (name: string, entries: readonly unknown[]) =>
  `export const ${name} = '[' + [\n${entries.map((entry) => `  ${quoted(JSON.stringify(entry))},\n`).join('')}].join() + ']';`;

const texts = [
  'LocalDate',
  'DateTimeISO',
  'PeriodCode',
  'IndicatorCode',
  'GroupCode',
  'PillarCode',
  'MethodCode',
  'ID',
];
const scalars = Object.fromEntries(texts.map((scalar) => [scalar, 'string']));

/** The texts of files, as they are: `sha256sum` of a file is the id of its document. Changes are registered by nobody. */
const trustedDocuments = ['src/portal', 'src/local/examples']
  .flatMap((folder) => filesIn(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8')))
  .filter((text) => {
    const document = parse(text);
    return getOperationAST(document)?.operation === 'query' && validate(schema, document).length === 0;
  });

const config: CodegenConfig = {
  schema: 'schema/**/*.graphql',
  emitLegacyCommonJSImports: false,
  generates: {
    // The contract as data: a cold start does not parse the SDL.
    'src/graphql/generated/contract.ts': {
      plugins: [
        { add: { content: json('types', types.map(typeEntry)) } },
        { add: { content: json('directives', directives.map(directiveOf)) } },
      ],
    },
    'src/graphql/generated/trusted-documents.ts': {
      plugins: [
        {
          add: {
            content: `export const documents: readonly string[] = [\n${trustedDocuments.map((text) => `  ${quoted(text).replaceAll('\n', '\\n')},\n`).join('')}];`,
          },
        },
      ],
    },
    // Apart from the resolvers' types, which know the context: errors and languages are part of what a context is made of.
    // Each enum and input stands here once. What a field means is read in the SDL.
    'src/graphql/generated/types.ts': {
      plugins: ['typescript'],
      config: {
        scalars,
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        immutableTypes: true,
        // An answer has null for a value that is undefined.
        maybeValue: 'T | null | undefined',
        inputMaybeValue: 'T | null',
        disableDescriptions: true,
        skipTypename: true,
      },
    },
    'src/graphql/generated/resolver-types.ts': {
      plugins: [{ add: { content: "import type * as Types from './types.js';" } }, 'typescript-resolvers'],
      config: {
        namespacedImportName: 'Types',
        contextType: '../context.js#Context',
        mappers,
        scalars,
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        immutableTypes: true,
        defaultScalarType: 'unknown',
      },
    },
    ...portalQuestions(scalars),
    // The documents of the console, the README and the tests, typed by the operations they hold.
    'src/local/examples/generated/graphql.ts': typedDocuments(
      'src/local/examples/**/*.graphql',
      'src/graphql/generated/types.ts',
      scalars,
    ),
  },
};

// biome-ignore lint/style/noDefaultExport: codegen reads the default export
export default config;
