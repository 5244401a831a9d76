import { EXIT, wrongUse } from '../../../src/local/base/command-error.js';
import { type CommandSpec, withOptions } from '../../../src/local/base/options.js';
import { mustHaveCredentials } from '../aws-calls.js';

const spec: CommandSpec = {
  call: 'npm run drill -- restore',
  purpose: `Exports a table, loads it into a new one and compares all items and answers.

Without a table it uses a table that an earlier release left, on the embedded database, on DynamoDB Local and on moto
where they are installed, and attaches the copy to a stage on moto. With a table it works on that of a stage: the copy
stays, and stages.ts attaches it.`,
  options: {
    table: { value: 'name', help: 'the table of a stage (TableName); without it, databases of this machine' },
    region: { value: 'region', help: 'where the table is: ap-southeast-1' },
    into: { value: 'name', help: 'the new table (default: the name with -restored behind it)' },
    bucket: { value: 'name', help: 'let DynamoDB export into this bucket; without it, the table is read' },
    folder: { value: 'folder', help: 'where the files of the export are kept (default: removed afterwards)' },
  },
};

export const restoreDrill = (args: readonly string[]): Promise<unknown> =>
  withOptions(spec, args, async ({ text }) => {
    const { table, region, into, bucket, folder } = text;
    if (table === undefined) {
      const [ofTable] = Object.keys(text);
      if (ofTable !== undefined)
        throw wrongUse(`Of which table? ${spec.call} --table <name> --${ofTable} ${text[ofTable]}`);
      const { rehearseHere } = await import('../../../test/prove/restore/rehearse-here.js');
      return (await rehearseHere(console.log)) ? 0 : EXIT.brokenData;
    }
    if (region === undefined)
      throw wrongUse(`In which region is ${table}? ${spec.call} --table ${table} --region <region>`);
    await mustHaveCredentials(region);
    const { rehearseStage } = await import('../../../src/local/restore/rehearse-stage.js');
    await rehearseStage({ table, region, into: into ?? `${table}-restored`, bucket, folder }, console.log);
  });
