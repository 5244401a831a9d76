import type { Stage } from '../stages.js';

/** Where a firewall before CloudFront has to stand, whatever the region of the stage. */
export const FIREWALL_REGION = 'us-east-1';
/** Output of the firewall's stack, and parameter of the stage's stack. */
export const FIREWALL_ARN = 'FirewallArn';

export const firewallStackOf = ({ name }: Pick<Stage, 'name'>): string => `xaso-${name}-firewall`;
