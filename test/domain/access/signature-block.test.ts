import { expect, test } from 'vitest';
import { signatureBlock, signatureSentence } from '../../../src/domain/absence/signature-block.js';
import { decideOfficial, type OfficialEdit } from '../../../src/domain/administration/official-edit.js';
import type { Official } from '../../../src/domain/official/official.js';
import { commune, officer } from '../../support/builders/scope-builder.js';

const away = { substitute: 'deputy', from: '2026-10-14', until: '2026-10-16' };
const chairmanWith = (absence: Partial<typeof away> & { authorisation?: string } = {}) =>
  officer({ id: 'chair', name: 'Trần B', role: 'chairman', absences: [{ ...away, ...absence }] });
const deputy = officer({ id: 'deputy', name: 'Nguyễn A', role: 'auditor', isDeputy: true });
const clerk: Official = { ...deputy, isDeputy: undefined };
const vi = (officials: readonly Official[], day: string, signsForCommittee?: boolean) => {
  const { lines, name } = signatureBlock(officials, day, { signsForCommittee });
  return [...lines.map((line) => line.vi), name];
};

test.each([
  ['2026-10-13', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Trần B']],
  ['2026-10-14', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn A']],
  ['2026-10-16', ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn A']],
  ['2026-10-17', ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Trần B']],
])('on %s a report is signed as %j', (day, lines) => {
  expect(vi([chairmanWith(), deputy], day)).toEqual(lines);
});

test('a substitute who is no deputy leaves the place for a pen, or signs by the authorisation that is named', () => {
  expect(vi([chairmanWith(), clerk], '2026-10-15')).toEqual([null]);
  expect(vi([chairmanWith({ authorisation: '05/GUQ-UBND' }), clerk], '2026-10-15')).toEqual([
    'TUQ. CHỦ TỊCH',
    '(Văn bản ủy quyền số 05/GUQ-UBND)',
    'Nguyễn A',
  ]);
  expect(vi([chairmanWith({ authorisation: '05/GUQ-UBND' }), deputy], '2026-10-15')).toContain('KT. CHỦ TỊCH');
});

test('a scope whose chairs sign in person prints no TM.', () => {
  expect(vi([chairmanWith(), deputy], '2026-10-13', false)).toEqual(['CHỦ TỊCH', 'Trần B']);
  expect(vi([chairmanWith(), deputy], '2026-10-14', false)).toEqual(['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn A']);
});

test('a deputy who has left does not sign, and without a chairman the name stays empty', () => {
  expect(vi([chairmanWith(), { ...deputy, active: false }], '2026-10-15', false)).toEqual(['CHỦ TỊCH', 'Trần B']);
  expect(vi([deputy], '2026-10-15', false)).toEqual(['CHỦ TỊCH', null]);
});

test('the paper of a past day keeps the names of that day, and names nobody where that is not known', () => {
  const past = (officials: readonly Official[], sent: readonly string[] = []) => {
    const { lines, name } = signatureBlock(officials, '2026-10-15', {}, { typed: [], sent }, '2026-11-20');
    return [lines.length, name];
  };
  const left = { ...deputy, active: false };
  expect(past([chairmanWith(), left])).toEqual([3, 'Nguyễn A']);
  expect(past([{ ...chairmanWith(), active: false }, left])).toEqual([3, 'Nguyễn A']);
  expect(past([chairmanWith()])).toEqual([0, null]);
  const former = officer({ id: 'former', name: 'Lê C', role: 'chairman', active: false });
  const newer = officer({ id: 'newer', name: 'Vũ D', role: 'chairman' });
  expect(past([former])).toEqual([2, 'Lê C']);
  expect(past([newer, former])).toEqual([2, null]);
  expect(past([newer, former], ['former'])).toEqual([2, 'Lê C']);
  expect(past([{ ...newer, since: '2026-11-01' }, former])).toEqual([2, 'Lê C']);
});

const edited = (official: Official, change: OfficialEdit, at: string): Official => {
  const subject = { noun: 'OFFICIAL', id: official.id } as const;
  const by = { actor: 'admin', actorName: 'Admin', key: 'key-000001', payload: 'x' };
  const request = { subject, action: 'END_ASSIGNMENT', at, reason: 'Nghỉ hưu', expectedRevision: null, ...by } as const;
  const decision = decideOfficial(official, request, change);
  if (decision.kind !== 'ACCEPTED') throw new Error(JSON.stringify(decision));
  return decision.after;
};

test('who was Chairperson until an assignment ended at once does not stand beside the next one on later papers', () => {
  const former = officer({ id: 'former', name: 'Lê C', role: 'chairman' });
  const ended = edited(former, { of: 'END', until: null }, '2026-10-20T03:00:00.000Z');
  expect(ended).toMatchObject({ active: false, until: '2026-10-19' });
  const newer = officer({ id: 'newer', name: 'Vũ D', role: 'chairman' });
  const paper = (day: string) => signatureBlock([ended, newer], day, {}, { typed: [], sent: ['clerk'] }, '2026-11-20');
  expect([paper('2026-10-20').name, paper('2026-10-19').name]).toEqual(['Vũ D', null]);
  const dated = edited(former, { of: 'END', until: '2026-10-20' }, '2026-10-20T03:00:00.000Z');
  for (const over of [ended, dated])
    expect(edited(over, { of: 'ACTIVE', active: true }, '2026-10-21T03:00:00.000Z')).toEqual(former);
});

test('who is transferred to the commune that took over their own keeps the first day, and the name on papers since', () => {
  const chair = officer({ id: 'chair', name: 'Lê C', role: 'chairman', since: '2026-10-01' });
  const unit = commune({ id: 'merged', path: 'bac-kan/cho-don/merged' });
  const here: OfficialEdit = { of: 'TRANSFER', unit, role: undefined, from: unit.id };
  const moved = edited(chair, here, '2026-10-20T03:00:00.000Z');
  expect([moved.unit, moved.since]).toEqual(['merged', '2026-10-01']);
  expect(edited(chair, { ...here, from: 'xuan-lac' }, '2026-10-20T03:00:00.000Z').since).toBeUndefined();
});

test('who was Chairperson of two communes is one Chairperson after their merge', () => {
  const both = ['c', 'c~second'].map((id) => officer({ id, name: 'Lê C', role: 'chairman' }));
  expect(signatureBlock(both, '2026-10-20', {}).name).toBe('Lê C');
  expect(signatureBlock(both, '2026-10-20', {}, { typed: [], sent: ['c'] }, '2026-11-20').name).toBe('Lê C');
});

test('naming a substitute says what will be printed', () => {
  expect(signatureSentence(deputy, away).vi).toBe('bản in ghi “KT. CHỦ TỊCH, PHÓ CHỦ TỊCH” và họ tên Nguyễn A');
  expect(signatureSentence(clerk, { ...away, authorisation: '05/GUQ-UBND' }).vi).toBe(
    'bản in ghi “TUQ. CHỦ TỊCH” theo văn bản ủy quyền số 05/GUQ-UBND và họ tên Nguyễn A',
  );
  expect(signatureSentence(clerk, away).en).toContain('the signature block is printed blank');
});
