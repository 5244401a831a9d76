import { CfnOutput, CfnParameter, Stack } from 'aws-cdk-lib';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import { FIREWALL_ARN, FIREWALL_REGION, firewallStackOf, type Stage, stackOf } from '../stages.js';

const WINDOW_SECONDS = 300;

/**
 * A request without a token. A whole office shares one address, so signed-in officials are never counted. A request
 * with an invented token passes this rule, but the gateway of its lane denies it.
 */
const WITHOUT_TOKEN = {
  notStatement: {
    statement: {
      sizeConstraintStatement: {
        // The library passes this member unchanged to the template, hence the capital.
        fieldToMatch: { singleHeader: { Name: 'authorization' } },
        comparisonOperator: 'GT',
        size: 0,
        textTransformations: [{ priority: 0, type: 'NONE' }],
      },
    },
  },
};

/** The web application firewall of a stage that wants one. */
export class FirewallStack extends Stack {
  constructor(scope: Construct, stage: Stage & { readonly firewall: NonNullable<Stage['firewall']> }) {
    super(scope, firewallStackOf(stage), {
      env: { region: FIREWALL_REGION, ...(stage.account !== null && { account: stage.account }) },
      description: `Xã Số: web application firewall (${stage.name})`,
      terminationProtection: stage.keepsData,
    });
    const watched = (metricName: string) => ({
      metricName,
      cloudWatchMetricsEnabled: true,
      // Samples would reveal the addresses of readers.
      sampledRequestsEnabled: false,
    });
    const firewall = new CfnWebACL(this, 'Firewall', {
      name: stackOf(stage),
      description: 'Requests without a token, by address',
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: watched(stackOf(stage)),
      rules: [
        {
          name: 'anonymous-requests',
          priority: 0,
          statement: {
            rateBasedStatement: {
              aggregateKeyType: 'IP',
              evaluationWindowSec: WINDOW_SECONDS,
              limit: stage.firewall.anonymousRequests,
              scopeDownStatement: WITHOUT_TOKEN,
            },
          },
          action: {
            block: {
              customResponse: {
                responseCode: 429,
                responseHeaders: [{ name: 'retry-after', value: `${WINDOW_SECONDS}` }],
              },
            },
          },
          visibilityConfig: watched('anonymous-requests'),
        },
      ],
    });
    new CfnOutput(this, FIREWALL_ARN, { value: firewall.attrArn, description: 'What the stage is deployed with' });
  }
}

/** The ARN of the stage's firewall, if any. Stacks of two regions share nothing, so the ARN is a parameter. */
export function firewallArn(scope: Construct, { firewall }: Stage): string | undefined {
  if (firewall === null) return undefined;
  return new CfnParameter(Stack.of(scope), FIREWALL_ARN, {
    description: `Output ${FIREWALL_ARN} of the stack of the firewall; npm run deploy passes it on`,
    allowedPattern: 'arn:aws:wafv2:us-east-1:\\d{12}:global/webacl/.+',
  }).valueAsString;
}
