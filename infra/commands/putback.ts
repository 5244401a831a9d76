import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { EXIT, wrongUse } from '../../src/local/base/command-error.js';
import { type CommandSpec, runWithOptions } from '../../src/local/base/options.js';
import { type Copied, copyItems, NoSuchItemError } from '../../src/local/restore/copy-items.js';
import { mustHaveCredentials } from './aws-calls.js';

const MOST_ITEMS = 100;

const spec: CommandSpec = {
  call: 'npm run putback --',
  purpose: `Copies single items out of a restored table back into that of a stage, by their names in the log.

  npm run putback -- "<pk> / <sk>" … --from <TableName>-restored --to <TableName> --region <region>
  npm run putback -- "<pk>" …                    all items of a partition, such as the revisions of a report`,
  positionals: Array.from({ length: MOST_ITEMS }, () => 'item'),
  options: {
    from: { value: 'table', help: 'the restored table, which is only read' },
    to: { value: 'table', help: 'the table of the stage (TableName)' },
    region: { value: 'region', help: 'where both are: ap-southeast-1' },
    write: { help: 'copies; without it the command says what it would do' },
    'over-newer': { help: 'writes over what is newer in the table of the stage, too' },
  },
};

const COMPARISONS = {
  MISSING: 'missing in the stage',
  SAME: 'the same',
  DIFFERENT: 'differs, and is not newer in the stage',
  NEWER: 'newer in the stage',
} as const;
const RESULT = {
  COPIED: 'copied',
  WOULD_COPY: 'would be copied',
  LEFT: 'left',
  CHANGED: 'changed meanwhile, left',
} as const;

const linesOf = (copied: readonly Copied[]): string[] =>
  copied.map(({ pk, sk, comparison, result }) => {
    const way = comparison === 'NEWER' && result === 'LEFT' ? ' (--over-newer)' : '';
    return `${pk} / ${sk}: ${COMPARISONS[comparison]}, ${RESULT[result]}${way}`;
  });

await runWithOptions(spec, async ({ text, flags, positionals }) => {
  const { from, to, region } = text;
  if (!from || !to || !region || positionals.length === 0 || from === to)
    throw wrongUse(
      `Which items, out of which table, into which other one? ${spec.call} "<pk> / <sk>" --from <TableName>-restored --to <TableName> --region <region>`,
    );
  await mustHaveCredentials(region);
  const writes = flags.has('write');
  const copying = { db: new DynamoDBClient({ region }), from, to, writes, overNewer: flags.has('over-newer') };
  const copied = await copyItems(copying, positionals).catch((error: unknown) => {
    if (error instanceof NoSuchItemError) throw wrongUse(error.message);
    throw error;
  });
  for (const line of linesOf(copied)) console.log(line);
  if (!writes) console.log('Nothing was written: give the command again with --write.');
  return copied.some(({ result }) => result === 'CHANGED') ? EXIT.unexpected : 0;
});
