import { bandsAreMonotone } from '../indicator/scoring-fault.js';
import type { Leaf } from './tree.js';

export type RuleFault =
  /** Or not finite, or further from 0 than 1e100. */
  | 'SCALE_NOT_RISING'
  | 'GOALPOSTS_NOT_RISING'
  | 'TARGET_MISSING'
  /** Below 1e-100, or not finite. */
  | 'TARGET_NOT_POSITIVE'
  | 'LEVELS_MAX_NOT_POSITIVE'
  /** Thresholds do not rise, a share lies outside 0..1, or a better figure gets a lower share. */
  | 'BANDS_NOT_MONOTONE';

const SMALLEST = 1e-100;
const LARGEST = 1e100;

/** Why a leaf cannot turn figures into values on its scale. */
export function ruleFaults({ rule, scale, higherIsBetter }: Leaf): RuleFault[] {
  const faults: RuleFault[] = [];
  if (!isRising(scale.worst, scale.best)) faults.push('SCALE_NOT_RISING');
  switch (rule.rule) {
    case 'goalposts':
      if (!isRising(rule.low, rule.high)) faults.push('GOALPOSTS_NOT_RISING');
      break;
    case 'target': {
      const targets = Object.values(rule.target);
      if (targets.length === 0) faults.push('TARGET_MISSING');
      if (!targets.every(isPositive)) faults.push('TARGET_NOT_POSITIVE');
      break;
    }
    case 'levels':
      if (!isPositive(rule.max)) faults.push('LEVELS_MAX_NOT_POSITIVE');
      break;
    case 'bands':
      if (!bandsAreMonotone(higherIsBetter, rule.bands)) faults.push('BANDS_NOT_MONOTONE');
      break;
    case 'yesNo':
    case 'minMax':
      break;
  }
  return faults;
}

const isPositive = (value: number): boolean => value >= SMALLEST && value <= LARGEST;

const isRising = (low: number, high: number): boolean => low >= -LARGEST && low < high && high <= LARGEST;
