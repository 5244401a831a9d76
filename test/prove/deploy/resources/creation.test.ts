import { expect, it } from 'vitest';
import { createdOrChecked } from './creation.js';

const stands = { ref: 'it', attributes: {} };
const createdWith = (error: string) =>
  createdOrChecked(() => Promise.reject(new Error(error)), 'cloudfront', 'create_function', {}, stands);

/** As moto 5.2.1 answered; the web server below it gives a status where AWS gives the name of an error. */
it.each([
  'cloudfront.create_function: ClientError: An error occurred (404) when calling the CreateFunction operation: Not Found',
  'backup.create_backup_selection: ClientError: An error occurred (500) when calling the CreateBackupSelection operation (reached max retries: 4): <!doctype html>',
  'iam.get_context_keys_for_custom_policy: ResponseParserError: Unable to parse response (syntax error: line 1, column 0)',
])('a resource that moto does not know is only checked: %s', async (error) => {
  expect(await createdWith(error)).toEqual({ ...stands, isOnlyChecked: true });
});

it.each([
  'iam.get_role: NoSuchEntityException: An error occurred (NoSuchEntity) when calling the GetRole operation: Role nope not found',
  'lambda.get_function: ResourceNotFoundException: An error occurred (ResourceNotFoundException) when calling the GetFunction operation: Function not found: arn:aws:lambda:ap-southeast-1:123456789404:function:nope',
  'cloudfront.create_function: ParamValidationError: Parameter validation failed: Unknown parameter in input: "404"',
])('an error of the template is told: %s', async (error) => {
  await expect(createdWith(error)).rejects.toThrow(error);
});
