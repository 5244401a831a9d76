import { expect, test } from 'vitest';
import { readLines } from '../../src/home/configuration/read-lines.js';
import { type Configuration, SETTINGS, type SettingName } from '../../src/home/configuration/settings.js';
import { relayOf } from '../../src/home/service/mail-relay.js';
import { sound } from '../support/home/settings.js';

const configured = (more: Partial<Configuration>): Configuration => {
  const { given } = readLines(sound(), {}, Object.keys(SETTINGS) as SettingName[]);
  const texts = Object.fromEntries([...given].map(([name, { text }]) => [name, text]));
  return { ...(texts as unknown as Configuration), 'mail.per-second': 5, ...more };
};

test.each([
  ['smtp://127.0.0.1:2587', { host: '127.0.0.1', port: 2587, tls: 'STARTTLS' }],
  ['smtp://mail.tinh.gov.vn', { host: 'mail.tinh.gov.vn', port: 587, tls: 'STARTTLS' }],
  ['smtps://mail.tinh.gov.vn', { host: 'mail.tinh.gov.vn', port: 465, tls: 'IMPLICIT' }],
])('%s is the relay that it names', (address, expected) => {
  expect(relayOf(configured({ 'mail.relay': address }))).toMatchObject({ ...expected, perSecond: 5 });
});

test('somebody signs in at the relay only with both name and password', () => {
  const both = { 'mail.user': 'xaso', 'mail.password': 'p' };
  expect(relayOf(configured(both)).signIn).toEqual({ user: 'xaso', password: 'p' });
  expect(relayOf(configured({ 'mail.user': 'xaso' }))).not.toHaveProperty('signIn');
  expect(relayOf(configured({ 'mail.log': '/var/log/mail.log' })).log).toBe('/var/log/mail.log');
});
