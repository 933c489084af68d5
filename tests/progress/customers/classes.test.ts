import { describe, expect, it } from 'vitest';
import { endingIds, endings } from '../../../src/core/course/outcomes.ts';
import {
  followUpClasses,
  isFollowUpClass,
  proposedClass,
} from '../../../src/progress/customers/classes.ts';

describe('follow-up classes (C33)', () => {
  it('are the five of the course', () => {
    expect(followUpClasses).toHaveLength(5);
    expect(followUpClasses.every(isFollowUpClass)).toBe(true);
    expect(isFollowUpClass('sold')).toBe(false);
    expect(isFollowUpClass(null)).toBe(false);
  });

  it('propose success or keen where something dated was agreed, and nowhere else (C17)', () => {
    for (const ending of endingIds) {
      const agreed = ['order', 'advance'].includes(endings[ending].rung);
      expect(['success', 'keen'].includes(proposedClass[ending]), ending).toBe(agreed);
    }
  });

  it('propose a class that is used for each', () => {
    expect(new Set(Object.values(proposedClass)).size).toBe(5);
  });
});
