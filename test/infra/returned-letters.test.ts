import { describe, expect, it } from 'vitest';
import { resourcesOf, synthesise } from '../support/aws/synth.js';

describe.each([...(await synthesise())])('%s', (_name, template) => {
  it('a report that is sent back is told of by the table itself, again and again for an hour', () => {
    const [mapping] = resourcesOf(template, 'AWS::Lambda::EventSourceMapping');
    expect(mapping?.Properties).toMatchObject({
      StartingPosition: 'TRIM_HORIZON',
      BisectBatchOnFunctionError: true,
      MaximumRecordAgeInSeconds: 3600,
      FilterCriteria: {
        Filters: [{ Pattern: '{"dynamodb":{"NewImage":{"state":{"S":["RETURNED","ADMINISTERED"]}}}}' }],
      },
    });
    expect(mapping?.Properties.DestinationConfig).toBeDefined();
    template.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
    });
  });
});
