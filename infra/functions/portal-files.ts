import { CustomResource } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { ServiceFunction, type ServiceFunctionProps } from './service-function.js';

/** Uploads the built files of a release during its deployment, so that its rendered pages find their files. */
export class PortalFiles extends ServiceFunction {
  constructor(scope: Construct, id: string, props: Omit<ServiceFunctionProps, 'name' | 'purpose'>) {
    super(scope, id, {
      ...props,
      name: 'publish-pages',
      purpose: 'Puts the built files of the pages into their bucket',
    });
  }

  /** Runs before `renders` goes live. CloudFormation runs the function if the release has a new name. */
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
