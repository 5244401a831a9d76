import graphql from '@graphql-eslint/eslint-plugin';

// Only the contract is linted here; TypeScript is biome's.
// biome-ignore lint/style/noDefaultExport: eslint reads the default export
export default [
  {
    files: ['schema/**/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'schema/**/*.graphql' } } },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // The interface Node demands the id of what can be fetched again; everything else is a value.
      '@graphql-eslint/strict-id-in-types': 'off',
      // Plain lists are for what cannot grow, connections are read forwards.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: true, listTypeCanWrapOnlyEdgeType: false },
      ],
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // Fields and arguments: test/graphql/schema/descriptions.test.ts, which knows names that say all.
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
        },
      ],
    },
  },
];
