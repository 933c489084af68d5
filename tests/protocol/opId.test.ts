import { expect, test } from 'vitest';
import * as v from 'valibot';
import { base64url, newOpId } from '../../src/protocol/opId.ts';
import { opId } from '../../src/protocol/values.ts';

test('an operation has a name of 128 bits that no other has', () => {
  const names = Array.from({ length: 1000 }, newOpId);
  expect(new Set(names).size).toBe(1000);
  for (const name of names) expect(v.is(opId, name)).toBe(true);
});

test('bytes in base64url are Node’s own', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
  expect(base64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
});
