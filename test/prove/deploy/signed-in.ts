import type { DeployedStage } from './deployed-stage.js';
import type { Emulator } from './emulator.js';

const PASSWORD = 'A-password-of-1-emulator';

/** The access token of the one member of a group of the pool, who chooses a password as an invitation asks for. */
export async function signedIn(stage: DeployedStage, emulator: Emulator, GroupName: string): Promise<string> {
  const UserPoolId = stage.userPool;
  const { Users } = await emulator.call('cognito-idp', 'list_users_in_group', { UserPoolId, GroupName });
  const [user, ...more] = Users as { Username: string }[];
  if (!user || more.length > 0) throw new Error(`the group ${GroupName} has not one member: ${JSON.stringify(Users)}`);
  const { Username } = user;
  await emulator.call('cognito-idp', 'admin_set_user_password', {
    UserPoolId,
    Username,
    Password: PASSWORD,
    Permanent: true,
  });
  const { AuthenticationResult } = await emulator.call('cognito-idp', 'admin_initiate_auth', {
    UserPoolId,
    ClientId: stage.stack.outputs().OfficialsClientId,
    AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: Username, PASSWORD },
  });
  return (AuthenticationResult as { AccessToken: string }).AccessToken;
}
