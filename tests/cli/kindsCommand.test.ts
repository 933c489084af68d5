import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindsCommand } from '../../src/cli/kindsCommand.ts';
import { shippedCall, shippedIds } from '../core/support/rules.ts';

const root = join(import.meta.dirname, '..', '..');

describe('scenario:kinds', () => {
  it.each(shippedIds)('of %s prints the page in docs/personas', (id) => {
    const { output, code } = kindsCommand([id], root);
    expect(code).toBe(0);
    const page = join(root, 'docs', 'personas', `${shippedCall(id).persona.id}.md`);
    expect(readFileSync(page, 'utf8')).toBe(output);
  });

  it('tells what meets a trouble, and in how many of 20', () => {
    const { output } = kindsCommand(['dock-queue'], root);
    const implied = output.slice(output.indexOf('## implied'), output.indexOf('## explicit'));
    expect(implied).toMatch(/tells \(a trouble\) \| implicationQuestion \| \d+ \| admits \|/u);
    expect(implied).toMatch(/acknowledge, letThemTalk, empathise \| 20 \| goesOn \| tells/u);
    expect(implied).toMatch(/anything else \| 20 \| missedTrouble/u);
  });
});
