import { Match, type Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { stages } from '../../infra/stages.js';
import { OFFICIAL_ROLES } from '../../src/domain/official/official.js';
import { type Template as Deployed, orderByDependency } from '../prove/deploy/template.js';
import { resourcesOf, synthesise } from '../support/aws/synth.js';

const templates = await synthesise();
const CLIENT = 'AWS::Cognito::UserPoolClient';

const clientsWith = (template: Template, flow: string) =>
  resourcesOf(template, CLIENT).filter(({ Properties }) => `${Properties.AllowedOAuthFlows}` === flow);

describe.each([...templates])('%s', (name, template) => {
  const stage = stages.find((each) => name === `xaso-${each.name}`);

  it('nobody signs up, everybody has a second factor, and nothing deletes the pool of a stage that keeps its data', () => {
    template.resourceCountIs('AWS::Cognito::UserPool', 1);
    template.hasResource('AWS::Cognito::UserPool', {
      DeletionPolicy: stage?.keepsData ? 'Retain' : 'Delete',
      Properties: {
        AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
        DeletionProtection: stage?.keepsData ? 'ACTIVE' : 'INACTIVE',
        MfaConfiguration: 'ON',
        EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
        Policies: { PasswordPolicy: Match.objectLike({ MinimumLength: 12, RequireSymbols: true }) },
      },
    });
  });

  it('threat protection is bought where the stage asks for it, and letters speak both languages', () => {
    const [pool] = resourcesOf(template, 'AWS::Cognito::UserPool');
    expect(pool?.Properties.UserPoolTier).toBe(stage?.threatProtection ? 'PLUS' : 'ESSENTIALS');
    const { InviteMessageTemplate } = Object(pool?.Properties.AdminCreateUserConfig);
    for (const text of [
      InviteMessageTemplate.EmailMessage,
      Object(pool?.Properties.VerificationMessageTemplate).EmailMessage,
    ])
      expect(text).toMatch(/đồng chí.*\{####\}.*(You|Your) .*\{####\}/s);
    expect(InviteMessageTemplate.EmailMessage).toContain('{username}');
    const from = Object(pool?.Properties.EmailConfiguration).From;
    if (stage?.signInMailFromSender) expect(from).toContain(stage.sender);
    else expect(from).toBeUndefined();
  });

  it('a refresh token is good for one renewal, as on this machine, and no flow of the API signs anybody in', () => {
    const people = resourcesOf(template, 'AWS::Cognito::UserPoolClient').find(
      ({ Properties }) => !Properties.GenerateSecret,
    );
    expect(resourcesOf(template, 'AWS::Cognito::UserPool')[0]?.Properties.LambdaConfig).toBeUndefined();
    expect(people?.Properties).toMatchObject({
      RefreshTokenRotation: { Feature: 'ENABLED', RetryGracePeriodSeconds: 0 },
      ExplicitAuthFlows: ['ALLOW_CUSTOM_AUTH'],
    });
  });

  it('there is one group for each role', () => {
    const groups = resourcesOf(template, 'AWS::Cognito::UserPoolGroup').map(({ Properties }) => Properties.GroupName);
    expect(groups.toSorted()).toEqual([...OFFICIAL_ROLES].toSorted());
  });

  it('officials sign in by code, through one client without a secret that no machine can use', () => {
    const [client, ...more] = clientsWith(template, 'code');
    expect(more).toEqual([]);
    expect(client?.Properties).toMatchObject({ GenerateSecret: false, AllowedOAuthScopes: ['openid'] });
    const [pages] = Object.keys(template.findResources('AWS::CloudFront::Distribution')).filter((id) =>
      id.startsWith('Portal'),
    );
    const atPages = (path: string) =>
      stage?.certificate
        ? `https://${stage.domain}${path}`
        : { 'Fn::Join': ['', ['https://', { 'Fn::GetAtt': [pages, 'DomainName'] }, ...(path ? [path] : [])]] };
    const local = name === 'xaso-test' ? ['http://localhost:4000', 'http://localhost:5173'] : [];
    expect(client?.Properties.CallbackURLs).toEqual([
      atPages('/dang-nhap'),
      ...local.map((origin) => `${origin}/dang-nhap`),
    ]);
    expect(client?.Properties.LogoutURLs).toEqual([atPages('/'), ...local.map((origin) => `${origin}/`)]);
    expect(template.findOutputs('PagesUrl').PagesUrl?.Value).toEqual(atPages(''));
    expect(client?.Properties.PreventUserExistenceErrors).toBe('ENABLED');
  });

  it('the client knows the pages, the functions know the client, and no resource waits for itself', () => {
    expect(() => orderByDependency(template.toJSON() as Deployed)).not.toThrow();
  });

  it('each source system has a client of its own with a secret, which may record and nothing else', () => {
    const clients = clientsWith(template, 'client_credentials');
    expect(clients).toHaveLength(stage?.sourceSystems.length ?? 0);
    for (const { Properties } of clients) {
      expect(Properties.GenerateSecret).toBe(true);
      expect(Properties.AllowedOAuthScopes).toHaveLength(1);
      expect(JSON.stringify(Properties.AllowedOAuthScopes)).toContain('/figures.record');
    }
  });

  it('there is no other client, and none takes a password', () => {
    template.resourceCountIs(CLIENT, 1 + (stage?.sourceSystems.length ?? 0));
    for (const { Properties } of resourcesOf(template, CLIENT))
      expect(Properties.ExplicitAuthFlows).toEqual([
        Properties.GenerateSecret ? 'ALLOW_REFRESH_TOKEN_AUTH' : 'ALLOW_CUSTOM_AUTH',
      ]);
  });

  it('the stack prints where officials sign in, and what an OpenID client discovers', () => {
    const [pool] = Object.keys(template.findResources('AWS::Cognito::UserPool'));
    const [domain] = resourcesOf(template, 'AWS::Cognito::UserPoolDomain');
    const { SignInUrl, OpenIdIssuer } = template.findOutputs('*');
    expect(SignInUrl?.Value).toBe(`https://${domain?.Properties.Domain}.auth.ap-southeast-1.amazoncognito.com`);
    expect(OpenIdIssuer?.Value).toEqual({
      'Fn::Join': ['', ['https://cognito-idp.ap-southeast-1.amazonaws.com/', { Ref: pool }]],
    });
  });

  it('access tokens end within the hour and every call can be revoked', () => {
    for (const { Properties } of resourcesOf(template, CLIENT)) {
      expect(Properties).toMatchObject({ AccessTokenValidity: 60, EnableTokenRevocation: true });
    }
  });

  it('only the two that look at tokens know the pool; the API keeps accounts in it, files invite, and neither changes the pool itself', () => {
    const functions = resourcesOf(template, 'AWS::Lambda::Function');
    expect(functions.filter((each) => JSON.stringify(each).includes('USER_POOL_ID'))).toHaveLength(2);
    const actions = Object.entries(template.findResources('AWS::IAM::Policy')).flatMap(([id, policy]) => {
      const granted = JSON.stringify(policy).match(/cognito-idp:\w+/g) ?? [];
      return granted.length === 0 ? [] : [[id.replace(/Role.*/, ''), granted.toSorted()] as const];
    });
    const inviting = ['AdminAddUserToGroup', 'AdminCreateUser', 'AdminGetUser', 'AdminRemoveUserFromGroup'];
    const keeping = ['AdminDisableUser', 'AdminEnableUser', 'AdminUpdateUserAttributes', 'AdminUserGlobalSignOut'];
    const withService = (names: readonly string[]) => names.map((name) => `cognito-idp:${name}`).toSorted();
    expect(Object.fromEntries(actions)).toEqual({
      Graphql: withService([...inviting, ...keeping]),
      Files: withService(inviting),
    });
  });

  it('the deployment hands over no keys: they are fetched from the issuer', () => {
    expect(JSON.stringify(resourcesOf(template, 'AWS::Lambda::Function'))).not.toContain('TOKEN_KEYS');
  });
});
