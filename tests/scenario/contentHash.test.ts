import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../src/scenario/contentHash.ts';
import { readScenario } from '../../src/scenario/readScenario.ts';
import { sha256 } from '../../src/scenario/sha256.ts';
import { edited, tinyCall, tinyCallText, tinySurroundings } from '../support/tinyCall.ts';

test.each([0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 1000])('SHA-256 of %i letters', (length) => {
  const text = '话a'.repeat(length).slice(0, length);
  expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
});

test('the order of fields does not count', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: true })).toBe(
    '{"a":true,"b":[1,{"c":"x","d":null}]}',
  );
});

const hashOf = (yaml: string) =>
  readScenario(yaml, 'tiny-call', tinySurroundings).value?.scenario.hash;

test('a remark or another layout leaves the hash as it is, another word changes it', () => {
  const { hash } = tinyCall().scenario;
  expect(hashOf(`# a remark\n${tinyCallText}`)).toBe(hash);
  expect(hashOf(edited(tinyCallText, 'turns: 8\ndifficulty: 1', 'difficulty: 1\nturns: 8'))).toBe(
    hash,
  );
  expect(hashOf(edited(tinyCallText, 'Morning, Rob', 'Hello, Rob'))).not.toBe(hash);
});
