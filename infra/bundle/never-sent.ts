import { changedText } from './changed-text.js';

/** DynamoDB's errors about backups, exports, imports, replicas and tables, which the service never asks for. */
const FOREIGN =
  /\w+\.registerError\((?:Backup|ContinuousBackups|Export|GlobalTable|Import|IndexNotFound|InvalidExport|InvalidRestore|PointInTime|Policy|Replica(?=A|N)|TableAlready|TableInUse|TableNotFound)\w*\$, \w+\);/g;

/** What stays in a bundle only because a list of the package names it. */
export const neverSent = changedText('never-sent', [
  { filter: /[\\/]client-dynamodb[\\/]dist-es[\\/]schemas[\\/]schemas_0\.js$/, texts: [[FOREIGN, '']] },
  // Of which a client reads the version.
  {
    filter: /[\\/]@aws-sdk[\\/]client-\w+[\\/]package\.json$/,
    texts: [[/^[\s\S]*?("version": "[^"]+")[\s\S]*$/, '{ $1 }']],
  },
  // Rules for a schema written as a document. The contract's is finished.
  {
    filter: /[\\/]graphql[\\/]validation[\\/]specifiedRules\.mjs$/,
    texts: [
      [/export const specifiedSDLRules = Object\.freeze\(\[[\s\S]*?\]\);/, 'export const specifiedSDLRules = [];'],
    ],
  },
]);
