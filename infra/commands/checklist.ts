import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stage } from '../stages.js';
import type { Outputs } from './outputs.js';
import { mayWriteToEverybody } from './smoke-tests.js';

/** What only people can do, in the order in which it is needed, and what was created. */
export async function checklist(
  stage: Stage,
  outputs: Outputs,
  { newcomer }: { readonly newcomer: unknown },
): Promise<string[]> {
  const { senderDomain, domain, certificate, alarmEmail, name, signInMailFromSender } = stage;
  const everybody = await mayWriteToEverybody(stage);
  const records = Object.entries(outputs).flatMap(([key, value]) => (key.startsWith('DkimRecord') ? [value] : []));
  return [
    ...records.map((record) => `DNS of ${senderDomain}, so that letters are signed (DKIM): ${record}`),
    `DNS of ${senderDomain}: bounce.${senderDomain} MX 10 feedback-smtp.${stage.region}.amazonses.com and TXT "v=spf1 include:amazonses.com ~all" (MAIL FROM)`,
    `DNS of ${senderDomain}: _dmarc.${senderDomain} TXT "v=DMARC1; p=quarantine; rua=mailto:${alarmEmail ?? `postmaster@${senderDomain}`}"`,
    ...(everybody
      ? []
      : ['Ask AWS for production access of SES; until then letters reach addresses of your own only.']),
    ...(signInMailFromSender
      ? []
      : [
          'Once the domain is verified: signInMailFromSender in infra/stages.ts, and deploy again; invitations then come from your sender.',
        ]),
    ...(certificate === null
      ? [
          `Pages are at ${outputs.PagesUrl}, where officials sign in and letters lead. For ${domain}: a certificate in us-east-1, its ARN in infra/stages.ts, and deploy again.`,
        ]
      : [`DNS: ${domain} CNAME ${outputs.PagesDomain}`]),
    ...(alarmEmail === null
      ? ['Nobody hears the alarms: set alarmEmail in infra/stages.ts.']
      : [`${alarmEmail} confirms the subscription to the alarms in an e-mail from AWS.`]),
    ...(newcomer
      ? []
      : [`Invite the first administrator: npm run deploy -- ${name} --administrator <e-mail> --name <full name>`]),
    'The administrator sets letterhead, calendar with firstPeriod, and ladder, invites officials, and last sets remindersFrom.',
    `Created: ${createdOf(name)}; a budget of ${stage.budgetUsd} US dollars a month warns before it is spent. infra/README.md says what each part costs.`,
  ];
}

function createdOf(stage: string): string {
  const template = JSON.parse(readFileSync(join('cdk.out', `xaso-${stage}.template.json`), 'utf8')) as {
    readonly Resources: Readonly<Record<string, { readonly Type: string }>>;
  };
  const counts = new Map<string, number>();
  for (const { Type } of Object.values(template.Resources)) {
    const [, service = Type] = Type.split('::');
    counts.set(service, (counts.get(service) ?? 0) + 1);
  }
  return [...counts].map(([service, count]) => `${count} ${service}`).join(', ');
}
