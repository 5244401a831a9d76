import { CustomResource } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { ServiceFunction, type ServiceFunctionProps } from './service-function.js';

/** Puts the built files of a release into the bucket of pages while it is deployed. A rendered page finds the files that it names. */
export class PortalFiles extends ServiceFunction {
  constructor(scope: Construct, id: string, props: Omit<ServiceFunctionProps, 'name' | 'purpose'>) {
    super(scope, id, {
      ...props,
      name: 'publish-pages',
      purpose: 'Puts the built files of the pages into their bucket',
    });
  }

  /** Before `renders` goes live. CloudFormation runs the function where a release has another name than the one before. */
  before(renders: ServiceFunction, release: string): void {
    const published = new CustomResource(this, 'Published', {
      resourceType: 'Custom::PortalFiles',
      serviceToken: this.live.functionArn,
      properties: { release },
    });
    published.node.addDependency(this.lambda);
    renders.live.node.addDependency(published);
  }
}
