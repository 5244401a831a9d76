import { developmentIssuer, newKey } from '../../../src/local/aws/development-issuer.js';
import { ON_THIS_MACHINE } from '../../../src/local/aws/door.js';
import { listening, stop } from '../../../src/local/base/listening.js';
import { localServer } from '../../../src/local/service/http-server.js';
import type { Person } from '../../../src/local/sign-in/people.js';
import { openIdProvider } from '../../../src/local/sign-in/provider.js';

export const START_CODE = '7KQMX-3WPDA';

const person = (id: string, name: string, more: Partial<Person>): Person => ({
  id,
  name,
  role: 'officer',
  roles: [more.role ?? 'officer'],
  unit: { vi: 'Xã Xuân Lạc', en: 'Xuân Lạc Commune' },
  isDemonstration: true,
  ...more,
});

export const PEOPLE: readonly Person[] = [
  person('officer-xuan-lac', 'Triệu Văn Đông', {}),
  person('somebody-real', 'Nông Thị Thật', { isDemonstration: false }),
  person('leader-cho-don', 'Hoàng <Thị> Hà', { role: 'leader', unit: { vi: 'Huyện Chợ Đồn', en: 'Chợ Đồn District' } }),
];

/** The provider alone behind the server of the service, with a clock that the test moves. */
export async function startProvider(people: readonly Person[] = PEOPLE) {
  const keys = developmentIssuer(newKey());
  const clock = { now: Date.now() };
  let present = people;
  const provider = openIdProvider({
    keys,
    startCode: START_CODE,
    people: async () => present,
    now: () => clock.now,
  });
  const server = localServer({
    ...ON_THIS_MACHINE,
    graphql: async () => ({ statusCode: 404 }),
    files: async () => ({ statusCode: 404 }),
    now: () => new Date(clock.now).toISOString(),
    pages: () => undefined,
    missing: () => ({ status: 404, headers: {}, body: '' }),
    before: () => [provider],
    isReady: () => true,
  });
  const url = await listening(server, 0);
  return {
    url,
    keys: keys.keys,
    pass: (ms: number) => {
      clock.now += ms;
    },
    leave(id: string) {
      present = present.filter((official) => official.id !== id);
    },
    close: () => stop(server),
  };
}
