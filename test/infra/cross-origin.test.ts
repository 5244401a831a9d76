import { expect, it } from 'vitest';
import { resourcesOf, synthesise } from '../support/aws/synth.js';

const templates = await synthesise();

it.each([...templates])(
  '%s lets pages of any origin ask and read what ordinary clients send and need',
  (_name, template) => {
    const apis = resourcesOf(template, 'AWS::ApiGatewayV2::Api');
    expect(apis).toHaveLength(1);
    const cors = apis[0]?.Properties.CorsConfiguration as Record<'AllowHeaders' | 'ExposeHeaders', string[]>;
    expect(cors).toMatchObject({ AllowOrigins: ['*'], AllowMethods: ['GET', 'POST'], MaxAge: 7_200 });
    expect(cors).not.toHaveProperty('AllowCredentials');
    for (const name of [
      'authorization',
      'content-type',
      'apollographql-client-name',
      'apollo-require-preflight',
      'traceparent',
      'if-none-match',
    ])
      expect(cors.AllowHeaders).toContain(name);
    for (const name of ['etag', 'x-row-count', 'content-disposition']) expect(cors.ExposeHeaders).toContain(name);
  },
);
