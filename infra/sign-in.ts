import { CfnOutput, Duration, Lazy, RemovalPolicy, Validations } from 'aws-cdk-lib';
import {
  AccountRecovery,
  type AuthFlow,
  FeaturePlan,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  StandardThreatProtectionMode,
  UserPool,
  type UserPoolClient,
  UserPoolEmail,
  UserPoolGroup,
  VerificationEmailStyle,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { OFFICIAL_ROLES, SIGN_IN_HOURS } from '../src/domain/official/official.js';
import { RECORD_SCOPE, type Setting } from '../src/lambda/base/env.js';
import type { Stage } from './stages.js';

/**
 * The flow that refreshes tokens, which is always allowed. If no flow is named, Cognito allows its defaults: passwords
 * by SRP and custom flows, which nothing here uses.
 */
const REFRESH_ONLY: AuthFlow = { userSrp: false };

/**
 * If tokens rotate, the refresh flow must not be named, and naming no flow means the defaults. The custom flow calls
 * functions of the pool, which has none, so it signs nobody in: officials sign in only on Cognito's pages.
 */
const PAGES_ONLY: AuthFlow = { custom: true };

/**
 * Sign-in for people and machines. The role in a token is a group of the pool. The scope is in the table, under the
 * `sub` of the person or the id of the client. Nobody can sign up; administrators invite.
 */
export class SignIn extends Construct {
  readonly settings: Readonly<Pick<Record<Setting, string>, 'userPool' | 'officialsClient' | 'sourceClients'>>;
  readonly pool: UserPool;
  readonly sourceClientIds: readonly string[];
  /** The OpenID Connect issuer. Its discovery document is below this address. */
  readonly issuer: string;
  /** The address of Cognito's pages and token endpoints. */
  readonly address: string;
  /** The address of the portal's pages. */
  private pages: string | undefined;
  private readonly named: ReadonlyArray<readonly [system: string, client: UserPoolClient]>;

  constructor(scope: Construct, id: string, stage: Stage) {
    super(scope, id);
    this.pool = createPool(this, stage);
    this.pool.addDomain('Domain', { cognitoDomain: { domainPrefix: stage.signInPrefix } });
    this.issuer = `https://cognito-idp.${stage.region}.amazonaws.com/${this.pool.userPoolId}`;
    this.address = `https://${stage.signInPrefix}.auth.${stage.region}.amazoncognito.com`;
    for (const role of OFFICIAL_ROLES)
      new UserPoolGroup(this, `Role-${role}`, { userPool: this.pool, groupName: role });
    const officials = this.officialsClient(stage);
    this.named = this.sourceClients(stage.sourceSystems);
    this.sourceClientIds = this.named.map(([, client]) => client.userPoolClientId);
    this.settings = {
      userPool: this.pool.userPoolId,
      officialsClient: officials.userPoolClientId,
      sourceClients: this.sourceClientIds.join(','),
    };
  }

  /**
   * Sets the address to which officials return after signing in and out. A stage without its own domain learns the
   * address from CloudFront, which needs the API, whose functions need the client: so it is set last.
   */
  returnsTo(pages: string): void {
    this.pages = pages;
  }

  private readonly pagesAddress = (): string => {
    if (this.pages === undefined) throw new Error('nobody said where the pages are');
    return this.pages;
  };

  /** Prints the values that front-end apps and source systems need. Secrets of clients stay in Cognito. */
  outputs(): void {
    const { userPool, officialsClient } = this.settings;
    const stack = this.node.scope ?? this;
    new CfnOutput(stack, 'UserPoolId', { value: userPool, description: 'Where officials are invited' });
    new CfnOutput(stack, 'SignInUrl', { value: this.address, description: 'Where officials sign in' });
    new CfnOutput(stack, 'OpenIdIssuer', { value: this.issuer, description: 'What an OpenID client discovers' });
    new CfnOutput(stack, 'OfficialsClientId', { value: officialsClient, description: 'Client of the front-end apps' });
    for (const [system, client] of this.named) {
      const words = system.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
      new CfnOutput(stack, `SourceClientId${words.join('')}`, {
        value: client.userPoolClientId,
        description: `Client of the source system ${system}`,
      });
    }
  }

  /** Authorization code with PKCE, without a secret: an app in a browser or on a telephone cannot keep one. */
  private officialsClient({ localhostPorts }: Stage): UserPoolClient {
    const pages = Lazy.string({ produce: this.pagesAddress });
    const origins = [pages, ...localhostPorts.map((port) => `http://localhost:${port}`)];
    return this.pool.addClient('Officials', {
      generateSecret: false,
      authFlows: PAGES_ONLY,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID],
        callbackUrls: origins.map((origin) => `${origin}/dang-nhap`),
        logoutUrls: origins.map((origin) => `${origin}/`),
      },
      accessTokenValidity: Duration.hours(1),
      idTokenValidity: Duration.hours(1),
      refreshTokenValidity: Duration.hours(SIGN_IN_HOURS),
      // As in the local service (src/local/sign-in/sign-ins.ts): each token allows one renewal.
      refreshTokenRotationGracePeriod: Duration.seconds(0),
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
    });
  }

  /** One client for each system. No person can sign in through it, and it can only deliver figures. */
  private sourceClients(systems: readonly string[]): Array<readonly [string, UserPoolClient]> {
    const record = new ResourceServerScope({
      scopeName: RECORD_SCOPE.name,
      scopeDescription: 'Push figures of the indicators that the system is named for',
    });
    const server = this.pool.addResourceServer('Api', { identifier: RECORD_SCOPE.server, scopes: [record] });
    return systems.map((system) => [
      system,
      this.pool.addClient(`Source-${system}`, {
        generateSecret: true,
        authFlows: REFRESH_ONLY,
        oAuth: { flows: { clientCredentials: true }, scopes: [OAuthScope.resourceServer(server, record)] },
        accessTokenValidity: Duration.hours(1),
        enableTokenRevocation: true,
      }),
    ]);
  }
}

/** The first letter to an official. Cognito inserts name and password. */
const INVITATION = {
  emailSubject: 'Tài khoản Xã Số của đồng chí / Your Xã Số account',
  emailBody: `<p>Kính gửi đồng chí,</p><p>Đồng chí được cấp tài khoản trên Hệ thống Xã Số.<br>Tên đăng nhập: {username}<br>Mật khẩu tạm thời (dùng trong 03 ngày): {####}</p><p>Khi đăng nhập lần đầu, đồng chí đặt mật khẩu mới và cài ứng dụng tạo mã xác thực.</p><hr><p>You have an account of Xã Số. User name: {username}. Temporary password, good for three days: {####}. At the first sign-in you choose a new password and set up an authenticator app.</p>`,
};

/** The letter with a code, for a forgotten password or a changed address. */
const VERIFICATION = {
  emailSubject: 'Mã xác thực Xã Số / Your Xã Số code',
  emailBody:
    '<p>Mã xác thực của đồng chí: {####}. Không cung cấp mã này cho bất kỳ ai.</p><hr><p>Your code: {####}. Give it to nobody.</p>',
  emailStyle: VerificationEmailStyle.CODE,
};

const createPool = (scope: Construct, stage: Stage): UserPool => {
  const pool = new UserPool(scope, 'Pool', {
    selfSignUpEnabled: false,
    signInAliases: { email: true },
    signInCaseSensitive: false,
    standardAttributes: { email: { required: true, mutable: true } },
    autoVerify: { email: true },
    accountRecovery: AccountRecovery.EMAIL_ONLY,
    mfa: Mfa.REQUIRED,
    mfaSecondFactor: { otp: true, sms: false },
    passwordPolicy: {
      minLength: 12,
      requireLowercase: true,
      requireUppercase: true,
      requireDigits: true,
      requireSymbols: true,
      tempPasswordValidity: Duration.days(3),
    },
    userInvitation: INVITATION,
    userVerification: VERIFICATION,
    ...(stage.signInMailFromSender && {
      email: UserPoolEmail.withSES({
        sesRegion: stage.region,
        sesVerifiedDomain: stage.senderDomain,
        fromEmail: stage.sender,
        fromName: 'Xã Số',
      }),
    }),
    ...(stage.threatProtection
      ? { featurePlan: FeaturePlan.PLUS, standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION }
      : // The least plan in which refresh tokens rotate: "Essentials or Plus tiers", as AWS announced it
        // (aws.amazon.com/about-aws/whats-new/2025/04/amazon-cognito-refresh-token-rotation; read as others quote it).
        // It costs nothing below 10,000 officials a month.
        { featurePlan: FeaturePlan.ESSENTIALS }),
    deletionProtection: stage.keepsData,
    removalPolicy: stage.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  if (!stage.threatProtection)
    for (const id of ['AwsSolutions-COG3', 'AwsSolutions-COG8'])
      Validations.of(pool).acknowledge({
        id,
        reason: 'Not asked for: every sign-in needs a second factor, and plan PLUS is priced by head.',
      });
  return pool;
};
