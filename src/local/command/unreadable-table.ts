import { isUnavailable } from '../../store/table/unavailable.js';
import { CommandError, EXIT } from '../base/command-error.js';

/** Names of errors of AWS and its client about absent, wrong or insufficient credentials. */
const CREDENTIALS = /Credentials|UnrecognizedClient|InvalidSignature|ExpiredToken|AccessDenied|MissingAuthentication/;

const wayOut = (error: unknown): string => {
  const name = error instanceof Error ? error.name : '';
  if (isUnavailable(error))
    return 'It does not answer. Look at the network and at AWS_ENDPOINT_URL_DYNAMODB, and give the command again.';
  if (name === 'ResourceNotFoundException')
    return 'There is no such table. TableName of the stack names it; npm run deploy makes it.';
  if (CREDENTIALS.test(name))
    return 'Credentials come from AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN;\n  eval "$(aws configure export-credentials --format env)" sets them.';
  return 'Nothing was written.';
};

/** The failure of a command that cannot read a table in AWS, with the cause and its remedy. */
export function unreadableTable(error: unknown, { table, region }: { table: string; region: string }): CommandError {
  const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const message = `Table ${table} in ${region} cannot be read (${reason}).\n  ${wayOut(error)}`;
  return new CommandError(message, EXIT.unreachable, { cause: error });
}
