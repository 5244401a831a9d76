import { CfnOutput, Fn, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Alarms } from './alarms/alarms.js';
import { mayAskAboutNight, watchedBy } from './alarms/night-watch.js';
import { createBackups } from './backup.js';
import { type Bundles, releaseOf } from './bundle/bundle.js';
import { createDownloads } from './functions/downloads.js';
import { createEvidence } from './functions/evidence.js';
import { GraphqlApi } from './functions/graphql-api.js';
import { MailFeedback } from './functions/mail-feedback.js';
import { PortalFiles } from './functions/portal-files.js';
import { ReturnedLetters } from './functions/returned-letters.js';
import { ScheduledJob } from './functions/scheduled-job.js';
import { ServiceFunction } from './functions/service-function.js';
import { handOutEvidence } from './portal/evidence-address.js';
import { Portal } from './portal/portal.js';
import { Sender } from './sender.js';
import { SignIn } from './sign-in.js';
import { type Stage, stackOf } from './stages.js';
import { createTable } from './table.js';

export class ServiceStack extends Stack {
  constructor(scope: Construct, { stage, bundles }: { stage: Stage; bundles: Bundles }) {
    super(scope, stackOf(stage), {
      env: { region: stage.region, ...(stage.account !== null && { account: stage.account }) },
      description: `Xã Số: indicators, rankings and reminders (${stage.name})`,
      terminationProtection: stage.keepsData,
    });
    const table = createTable(this, stage);
    const common = { stage, table, bundles, release: releaseOf(bundles) };
    // The last part of the stack's id is a random UUID that nobody outside of the account sees.
    const edgeKey = Fn.select(2, Fn.split('/', this.stackId));
    const sender = new Sender(this, 'Sender', stage);
    const signIn = new SignIn(this, 'SignIn', stage);
    const evidence = createEvidence(this, stage);
    const evidenceAddress = handOutEvidence(this, stage, evidence.kept);
    const backedUp = { table, evidence: evidence.kept };
    const vault = createBackups(this, stage, backedUp);
    const alarms = new Alarms(this, 'Alarms', stage);
    const graphql = new ServiceFunction(this, 'Graphql', {
      name: 'graphql',
      purpose:
        'Answers queries of the public and of front-end apps, files reports, takes the figures of source systems',
      ...common,
      settings: {
        ...signIn.settings,
        evidence: evidence.kept.bucketName,
        uploads: evidence.uploads.bucketName,
        evidenceAddress: `https://${evidenceAddress.distributionDomainName}`,
      },
      edgeKey,
      memoryMb: 1024,
      seconds: 15,
    });
    // A reorganisation writes pages of a register.
    graphql.reads().readsBatches().readsByArea().writes().writesPages().updates();
    graphql.keepsAccounts(signIn.pool).keepsEvidence(evidence);
    const downloads = createDownloads(this);
    const files = new ServiceFunction(this, 'Files', {
      name: 'files',
      purpose: 'Answers with Excel and CSV files, takes filled forms and what offices load',
      ...common,
      settings: { ...signIn.settings, downloads: downloads.bucketName },
      edgeKey,
      memoryMb: 1024,
      seconds: 25,
    });
    files.reads().readsBatches().readsByArea().writes().writesPages().updates();
    files.invitesAccounts(signIn.pool).keepsDownloads(downloads);
    const ranking = new ScheduledJob(this, 'RecomputeRankings', {
      name: 'recompute-rankings',
      ...common,
      settings: { watched: watchedBy(stage, alarms.topic, backedUp, vault) },
      memoryMb: 1024,
      // After the ranking, the job examines large publications, which takes longer.
      seconds: 300,
    });
    ranking.reads().writes().writesPages().deletes();
    mayAskAboutNight(ranking, alarms.topic, backedUp, vault);
    const reminders = new ScheduledJob(this, 'SendReminders', {
      name: 'send-reminders',
      ...common,
      memoryMb: 512,
      // One minute shorter than the lease of a claimed letter (ten minutes), so that a run ends before its claims
      // expire.
      seconds: 540,
    });
    reminders.reads().readsBatches().readsByArea().writes().updates().sendsEmail(sender);
    const returned = new ReturnedLetters(this, 'SendReturned', {
      ...common,
      memoryMb: 512,
      seconds: 120,
    });
    returned.reads().readsBatches().readsByArea().writes().updates().sendsEmail(sender);
    const feedback = new MailFeedback(this, 'MailFeedback', sender, {
      ...common,
      memoryMb: 256,
      seconds: 30,
    });
    // The letter to a person with several assignments names the entries of its parts.
    feedback.readsItems().updates();
    const api = new GraphqlApi(this, 'Http', { stage, fn: graphql, files, signIn });
    const portal = new Portal(this, 'Portal', { stage, api, signIn, downloads, uploads: evidence.uploads, edgeKey });
    signIn.returnsTo(portal.url);
    const publishing = new PortalFiles(this, 'PublishPages', {
      ...common,
      settings: {
        pages: portal.bucket.bucketName,
        issuer: signIn.issuer,
        officialsClient: signIn.settings.officialsClient,
      },
      memoryMb: 256,
      seconds: 60,
    });
    publishing.publishesPages(portal.bucket).before(graphql, common.release);
    const functions = { graphql, files, ranking, publishing, reminders, returned, feedback };
    alarms.watch({ stage, table, backedUp, api, ...functions });

    const output = (id: string, value: string, description: string) => new CfnOutput(this, id, { value, description });
    output('GraphqlUrl', `${portal.url}/graphql`, 'Where front-end apps send their queries');
    output('FilesUrl', `${portal.url}/files/`, 'Below it are the Excel and CSV files');
    output('TableName', table.tableName, 'What the loader takes as --table');
    signIn.outputs();
    portal.outputs();
    output('EvidenceBucket', evidence.kept.bucketName, 'Files that prove figures');
    output('UploadsBucket', evidence.uploads.bucketName, 'Where browsers send such files; emptied after a day');
    for (const [i, { name, value }] of sender.identity.dkimRecords.entries())
      output(`DkimRecord${i + 1}`, `${name} CNAME ${value}`, 'For the DNS of the domain');
  }
}
