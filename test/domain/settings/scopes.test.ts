import { describe, expect, it } from 'vitest';
import {
  innermostScope,
  isWrittenFrom,
  outermostScope,
  remindersRunOn,
  rulesOfStage,
  scopesWritingTo,
  writingScope,
} from '../../../src/domain/settings/scopes.js';
import { scope } from '../../support/builders/scope-builder.js';

const province = scope({ scope: 'bac-kan', path: 'bac-kan' });
const district = scope({ scope: 'cho-don', path: 'bac-kan/cho-don', remindersFrom: '2026-03-02' });
const settings = { scopes: [province, district] };
const commune = 'bac-kan/cho-don/xuan-lac';

describe('reminders of a scope', () => {
  it('run from their first day on, and never without one', () => {
    expect(remindersRunOn(district, '2026-03-01')).toBe(false);
    expect(remindersRunOn(district, '2026-03-02')).toBe(true);
    expect(remindersRunOn(scope({ remindersFrom: null }), '2026-03-02')).toBe(false);
  });
});

describe('the scope of the stage', () => {
  it('is its heir from the day on which a reorganisation ends it', () => {
    const ended = { ...district, ended: { lastDay: '2026-10-31', heir: 'thai-nguyen', by: 'reform' } };
    const heir = scope({ scope: 'thai-nguyen', path: 'thai-nguyen' });
    const stage = { stageScope: 'cho-don', scopes: [ended, heir] };
    expect(rulesOfStage(stage, '2026-10-31')).toBe(ended);
    expect(rulesOfStage(stage, '2026-11-01')).toBe(heir);
  });
});

describe('scopes inside one another', () => {
  it('the innermost has the longest path, the outermost the shortest; another district lies in the outer one alone', () => {
    expect(innermostScope(settings, commune)).toBe(district);
    expect(outermostScope(settings, commune)).toBe(province);
    expect(innermostScope(settings, 'bac-kan/cho-moi/x')).toBe(province);
    expect(innermostScope(settings, 'ha-giang')).toBeUndefined();
  });

  it('the innermost whose reminders run writes to an official, and no other', () => {
    expect(writingScope(settings, commune, '2026-03-01')).toBe(province);
    expect(writingScope(settings, commune, '2026-03-02')).toBe(district);
    expect(isWrittenFrom(settings, province, commune, '2026-03-01')).toBe(true);
    expect(isWrittenFrom(settings, province, commune, '2026-03-02')).toBe(false);
    expect(writingScope(settings, commune, '2023-12-31')).toBeUndefined();
  });

  it('at or below a unit, the scope around it writes and those inside', () => {
    expect(scopesWritingTo(settings, 'bac-kan', '2026-03-02')).toEqual([province, district]);
    expect(scopesWritingTo(settings, commune, '2026-03-02')).toEqual([district]);
    expect(scopesWritingTo(settings, commune, '2023-12-31')).toEqual([district]);
  });
});
