import { Stack } from 'aws-cdk-lib';
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { mailFromDomainOf, type Stage } from './stages.js';

/** The domain that letters come from. SES itself suppresses addresses that bounced permanently or complained. */
export class Sender extends Construct {
  readonly identity: EmailIdentity;
  /** Letters are sent as MIME. For MIME, SendEmail of the v2 API also checks the right for the older SendRawEmail. */
  readonly actions = ['ses:SendEmail', 'ses:SendRawEmail'];
  readonly resources: readonly string[];
  private readonly configurationSet: ConfigurationSet;

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id);
    this.configurationSet = new ConfigurationSet(this, 'Delivery', {
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
      tlsPolicy: ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
    });
    this.identity = new EmailIdentity(this, 'Domain', {
      identity: Identity.domain(stage.senderDomain),
      configurationSet: this.configurationSet,
      // Bounces go to a name within the domain, so that SPF covers the domain too. Until its DNS has the records, SES
      // uses a name of its own.
      mailFromDomain: mailFromDomainOf(stage),
    });
    const arn = (resource: string, resourceName: string) =>
      Stack.of(this).formatArn({ service: 'ses', resource, resourceName });
    this.resources = [
      arn('identity', stage.senderDomain),
      arn('configuration-set', this.configurationSet.configurationSetName),
    ];
  }
  /** Publishes events to the topic. The configuration set is the identity's default, so letters need not name it. */
  tells(topic: ITopic): void {
    this.configurationSet.addEventDestination('Events', {
      destination: EventDestination.snsTopic(topic),
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
      ],
    });
  }
}
