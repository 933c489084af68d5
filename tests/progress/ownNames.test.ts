import { expect, test } from 'vitest';
import { noRecord, recordOf, withAttempt, type Records } from '../../src/progress/records.ts';

test.each(['constructor', 'toString', '__proto__'])(
  '9.28 the records of a scenario called %s are its own',
  (name) => {
    expect(recordOf({}, name)).toBe(noRecord);
    const once: Records = withAttempt({}, name, 'exam');
    expect(Object.keys(once)).toEqual([name]);
    expect(recordOf(once, name).attempts.exam).toBe(1);
  },
);
