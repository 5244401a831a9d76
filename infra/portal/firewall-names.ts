import type { Stage } from '../stages.js';

/** The only region for a firewall before CloudFront, whatever the region of the stage. */
export const FIREWALL_REGION = 'us-east-1';
/** Name of an output of the firewall's stack and of a parameter of the stage's stack. */
export const FIREWALL_ARN = 'FirewallArn';

export const firewallStackOf = ({ name }: Pick<Stage, 'name'>): string => `xaso-${name}-firewall`;
