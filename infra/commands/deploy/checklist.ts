import { SCOPES } from '../../cost/scopes.js';
import { dollars, largestLines, monthUsd } from '../../cost/table.js';
import { factsOf } from '../../cost/template-facts.js';
import { mailFromDomainOf, type Stage } from '../../stages.js';
import { templatesOf } from '../cost/stage-templates.js';
import type { Outputs } from './outputs.js';
import { mayWriteToEverybody } from './smoke-tests.js';

/** What only people can do, in the order in which it is needed. */
export async function checklist(
  stage: Stage,
  outputs: Outputs,
  { newcomer }: { readonly newcomer: unknown },
): Promise<string[]> {
  const { senderDomain, domain, certificate, alarmEmails, name, signInMailFromSender } = stage;
  const everybody = await mayWriteToEverybody(stage);
  const records = Object.entries(outputs).flatMap(([key, value]) => (key.startsWith('DkimRecord') ? [value] : []));
  return [
    ...records.map((record) => `DNS of ${senderDomain}, so that letters are signed (DKIM): ${record}`),
    `DNS of ${senderDomain}: ${mailFromDomainOf(stage)} MX 10 feedback-smtp.${stage.region}.amazonses.com and TXT "v=spf1 include:amazonses.com ~all" (MAIL FROM)`,
    `DNS of ${senderDomain}: _dmarc.${senderDomain} TXT "v=DMARC1; p=quarantine; rua=mailto:${alarmEmails[0] ?? `postmaster@${senderDomain}`}"`,
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
    ...(alarmEmails.length === 0
      ? ['Nobody hears the alarms: set alarmEmails in infra/stages.ts.']
      : alarmEmails.map((address) => `${address} confirms the subscription to the alarms in an e-mail from AWS.`)),
    ...(newcomer
      ? []
      : [`Invite the first administrator: npm run deploy -- ${name} --administrator <e-mail> --name <full name>`]),
    'The administrator sets letterhead, calendar with firstPeriod, and ladder, invites officials, and last sets remindersFrom.',
  ];
}

/** What a deployment created, and what a month of it costs. */
export function createdBy(stage: Stage): string[] {
  const templates = templatesOf(stage);
  const counts = new Map<string, number>();
  for (const { Resources } of templates)
    for (const { Type } of Object.values(Resources)) {
      const [, service = Type] = Type.split('::');
      counts.set(service, (counts.get(service) ?? 0) + 1);
    }
  const facts = factsOf(templates);
  const { scope, budgetUsd } = stage;
  const visits = SCOPES[scope].visits.toLocaleString('en');
  return [
    [...counts].map(([service, count]) => `${count} ${service}`).join(', '),
    `A month of a ${scope} with ${visits} visits costs about ${dollars(monthUsd(scope, facts))}; most of it ${largestLines(scope, facts, 3).join('; ')}. Line by line: npm run cost -- --scope ${scope} --stage ${stage.name}`,
    `AWS writes when a month costs more than the budget of ${dollars(budgetUsd)}, or is about to.`,
  ];
}
