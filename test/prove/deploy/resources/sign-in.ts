import { type Create, created, list, record, text, without } from './creation.js';

/** The resources for the sign-in of people and for the clients of systems. */
export const SIGN_IN: Readonly<Record<string, Create>> = {
  'AWS::Cognito::UserPool': async (call, { name, properties, region, account }) => {
    const { UserPool } = await call('cognito-idp', 'create_user_pool', {
      ...without(properties, 'EnabledMfas', 'MfaConfiguration', 'Schema', 'UserPoolTags'),
      PoolName: properties.UserPoolName ?? name,
      Schema: list(properties.Schema)
        .map(record)
        .map((attribute) => ({ AttributeDataType: 'String', ...attribute })),
      // Cognito takes MFA together with its kinds, in the call that follows.
      MfaConfiguration: 'OFF',
    });
    const { Id } = record(UserPool);
    if (list(properties.EnabledMfas).includes('SOFTWARE_TOKEN_MFA'))
      await call('cognito-idp', 'set_user_pool_mfa_config', {
        UserPoolId: Id,
        SoftwareTokenMfaConfiguration: { Enabled: true },
        MfaConfiguration: properties.MfaConfiguration,
      });
    const provider = `cognito-idp.${region}.amazonaws.com/${text(Id)}`;
    return created(Id, {
      Arn: `arn:aws:cognito-idp:${region}:${account}:userpool/${text(Id)}`,
      ProviderName: provider,
      ProviderURL: `https://${provider}`,
    });
  },

  'AWS::Cognito::UserPoolDomain': async (call, { properties }) => {
    await call('cognito-idp', 'create_user_pool_domain', properties);
    return created(properties.Domain);
  },

  'AWS::Cognito::UserPoolClient': async (call, { name, properties }) => {
    const create = (wanted: object) => call('cognito-idp', 'create_user_pool_client', { ClientName: name, ...wanted });
    const { UserPoolClient } = await create(properties).catch((error: unknown) => {
      // The models of boto3 1.37 (Debian 13) are older than this property; those of PyPI check it.
      if (!String(error).includes('Unknown parameter in input: "RefreshTokenRotation"')) throw error;
      return create(without(properties, 'RefreshTokenRotation'));
    });
    const { ClientId } = record(UserPoolClient);
    return created(ClientId, { ClientId, Name: name });
  },

  'AWS::Cognito::UserPoolResourceServer': async (call, { properties }) => {
    await call('cognito-idp', 'create_resource_server', properties);
    return created(properties.Identifier);
  },

  'AWS::Cognito::UserPoolGroup': async (call, { properties }) => {
    await call('cognito-idp', 'create_group', properties);
    return created(properties.GroupName);
  },

  'AWS::Cognito::ManagedLoginBranding': async (call, { properties }) => {
    const { ManagedLoginBranding } = await call('cognito-idp', 'create_managed_login_branding', properties);
    return created(record(ManagedLoginBranding).ManagedLoginBrandingId);
  },
};
