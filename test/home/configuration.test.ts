import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfiguration } from '../../src/home/configuration/configuration.js';
import { CommandError, EXIT } from '../../src/local/base/command-error.js';
import { sound } from '../support/home/settings.js';

const folder = mkdtempSync(join(tmpdir(), 'xaso-home-'));
let files = 0;

function fileOf(content: string, mode = 0o600): string {
  const path = join(folder, `${files++}.conf`);
  writeFileSync(path, content);
  chmodSync(path, mode);
  return path;
}

function faultsOf(file: string, env: NodeJS.ProcessEnv = {}): string {
  try {
    readConfiguration(file, env);
  } catch (error) {
    expect(error).toBeInstanceOf(CommandError);
    expect((error as CommandError).exitCode).toBe(EXIT.usage);
    return (error as CommandError).message;
  }
  return '';
}

const changed = (from: string, to: string): string => sound().replace(from, to);

describe('a file of settings', () => {
  test('is read with its values as they are used, and what is left out is what it says otherwise', () => {
    const read = readConfiguration(fileOf(sound()), {});
    expect(read['service.address']).toBe('https://xaso.tinh.gov.vn');
    expect(read['service.proxies']).toEqual(['127.0.0.1', '::1']);
    expect(read['service.port']).toBe(4000);
    expect(read['jobs.run']).toBe(true);
    expect(read['jobs.workers']).toBe(3);
    expect(read['table.session']).toBeUndefined();
  });

  test('gives way to variables of the same name', () => {
    const env = { XASO_SERVICE_PORT: '4100', XASO_JOBS_RUN: 'no', HOME: '/root', XASO_DEBUG: '1' };
    const read = readConfiguration(fileOf(sound()), env);
    expect([read['service.port'], read['jobs.run']]).toEqual([4100, false]);
    expect(faultsOf(fileOf(sound()), { XASO_MAIL_SENDERS: 'x' })).toContain('variable XASO_MAIL_SENDERS: it names no');
  });

  test('may be absent where every setting is a variable', () => {
    const variables = { ...Object.fromEntries(settingsOf(sound())) };
    expect(readConfiguration(undefined, variables)['mail.sender']).toBe('khong-tra-loi@tinh.gov.vn');
  });

  test('tells all of its faults at once, each with its line, its value and what to give', () => {
    const text = changed('https://xaso.tinh.gov.vn', 'http://xaso.tinh.gov.vn')
      .replace('run = yes', 'run = true')
      .replace('sender =', 'sendr =');
    const said = faultsOf(fileOf(text));
    expect(said).toContain('holds 4 faults. Nothing was started.');
    expect(said).toContain('line 2: [service] address is "http://xaso.tinh.gov.vn", which is not the https address');
    expect(said).toMatch(/line \d+: \[jobs\] run is "true", which is not yes where this worker runs the jobs, or no/);
    expect(said).toMatch(/line \d+: \[mail\] has no "sendr"\. It has sender, relay, user, /);
    expect(said).toContain('\n  [mail] sender is missing. Give an e-mail address: khong-tra-loi@tinh.gov.vn.');
  });

  test.each([
    ['a line without sense', 'port = 4000', 'port', /line \d+: this is no setting/],
    ['a section that is none', '[jobs]', '[job]', /there is no section \[job\]\. There are service, table, /],
    ['a setting twice', 'run = yes', 'run = yes\nrun = no', /\[jobs\] run stands in line \d+ already/],
    ['plain HTTP to another machine', 'http://127.0.0.1:8001', 'http://10.0.0.7:8001', /\[table\] endpoint is "http:/],
    ['no proxy', 'proxies = 127.0.0.1, ::1', '', /\[service\] proxies is missing/],
    ['a path behind the address', 'https://xaso.tinh.gov.vn', 'https://tinh.gov.vn/xaso', /without a path/],
    ['a port outside of the range', 'port = 4000', 'port = 65536', /\[service\] port is "65536"/],
    ['no workers', 'workers = 3', 'workers = 0', /\[jobs\] workers is "0"/],
  ])('refuses %s', (_what, from, to, expected) => {
    expect(faultsOf(fileOf(changed(from, to)))).toMatch(expected);
  });

  test('never shows a secret', () => {
    const said = faultsOf(fileOf(changed('secret = table-secret', 'secret = hidden words')));
    expect(said).toMatch(/line \d+: \[table\] secret is not the secret key/);
    expect(said).not.toContain('hidden');
  });

  test('is refused where others may read its secrets', () => {
    expect(faultsOf(fileOf(sound(), 0o644))).toContain('Give chmod 600');
    expect(faultsOf(fileOf(sound(), 0o600))).toBe('');
  });

  test('that is not there is named', () => {
    expect(faultsOf('/nowhere/xaso.conf')).toContain('/nowhere/xaso.conf cannot be read (ENOENT)');
  });
});

/** The lines of a file as variables. */
function settingsOf(content: string): [string, string][] {
  let section = '';
  return content.split('\n').flatMap((line): [string, string][] => {
    section = /^\[(.+)\]$/.exec(line)?.[1] ?? section;
    const [, name = '', value = ''] = /^([\w-]+) = (.*)$/.exec(line) ?? [];
    return name === '' ? [] : [[`XASO_${section}_${name}`.replaceAll('-', '_').toUpperCase(), value]];
  });
}
