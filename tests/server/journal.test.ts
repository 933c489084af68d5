import { expect, test } from 'vitest';
import { journalTo } from '../../src/server/journal.ts';

test('a line is JSON, and of an error has neither message nor what it quotes', () => {
  const lines: string[] = [];
  const journal = journalTo(
    (line) => lines.push(line),
    () => new Date(0),
  );
  journal('info', 'listening', { port: 4173 });
  const error = Object.assign(new TypeError('no seat for Mia at 10.0.0.7'), {
    code: 'ECONNREFUSED',
  });
  journal('error', 'failed', { error });
  expect(lines[0]).toBe(
    '{"at":"1970-01-01T00:00:00.000Z","level":"info","event":"listening","port":4173}\n',
  );
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({
    event: 'failed',
    error: { name: 'TypeError', code: 'ECONNREFUSED' },
  });
  expect(lines[1]).not.toMatch(/Mia|10\.0\.0\.7/);
  expect(lines[1]).toContain('journal.test.ts');
});
