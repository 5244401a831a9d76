import type { Stage } from './stages.js';

/** Accounts in AWS's own documentation, and values that nobody has filled in. */
const EXAMPLES: readonly [pattern: RegExp, is: string][] = [
  [/^arn:.*:(111122223333|444455556666):|^(111122223333|444455556666)$/, 'an account of AWS’s documentation'],
  [/certificate\/0{8}-/, 'a certificate that does not exist'],
  [/\.example$/, 'a domain that nobody can have'],
];

/** Values in `infra/stages.ts` that are placeholders for an office's own, each with its name. */
export function placeholdersIn(stage: Stage): string[] {
  const { account, certificate, backup, senderDomain, domain, sender, alarmEmails } = stage;
  const values: Readonly<Record<string, string | null | undefined>> = {
    account,
    certificate,
    'backup.copy.vaultArn': backup?.copy.vaultArn,
    senderDomain,
    sender,
    domain,
    ...Object.fromEntries(alarmEmails.map((address, i) => [`alarmEmails[${i}]`, address])),
  };
  return Object.entries(values).flatMap(([name, value]) => {
    const is = EXAMPLES.find(([pattern]) => value && pattern.test(value))?.[1];
    return is === undefined ? [] : [`${name}: '${value}' is ${is}`];
  });
}
