import { type Create, created, text } from './creation.js';

/** The HTTP API in front of the functions. */
export const WEB: Readonly<Record<string, Create>> = {
  'AWS::ApiGatewayV2::Api': async (call, { properties }) => {
    const { ApiId, ApiEndpoint } = await call('apigatewayv2', 'create_api', properties);
    return created(ApiId, { ApiId, ApiEndpoint });
  },

  'AWS::ApiGatewayV2::Integration': async (call, { properties }) => {
    const { IntegrationId } = await call('apigatewayv2', 'create_integration', properties);
    return created(IntegrationId);
  },

  'AWS::ApiGatewayV2::Authorizer': async (call, { properties }) => {
    const { AuthorizerId } = await call('apigatewayv2', 'create_authorizer', properties);
    return created(AuthorizerId, { AuthorizerId });
  },

  'AWS::ApiGatewayV2::Route': async (call, { properties }) => {
    const { RouteId } = await call('apigatewayv2', 'create_route', properties);
    return created(RouteId);
  },

  'AWS::ApiGatewayV2::Stage': async (call, { properties }) => {
    await call('apigatewayv2', 'create_stage', properties);
    return created(text(properties.StageName));
  },
};
