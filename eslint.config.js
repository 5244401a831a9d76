import graphql from '@graphql-eslint/eslint-plugin';

// biome-ignore lint/style/noDefaultExport: eslint reads the default export
export default [
  {
    files: ['schema/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/*.graphql' } },
    },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          DirectiveDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
        },
      ],
      // Only what implements Node has an identity; the interface demands its id. Values such as a standing have none.
      '@graphql-eslint/strict-id-in-types': 'off',
      // Lists are paged forwards only: cursors keep to the version they came from.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // Lists that cannot grow (groups, pillars, a month of days) are plain lists.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
    },
  },
];
