import { act, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import type { RecordStore, Row } from '../../src/progress/record/port.ts';
import { memoryRecord } from '../../src/store/memoryRecord.ts';
import { useKeep } from '../../src/ui/record/useKeep.ts';
import { useTable } from '../../src/ui/record/useTable.ts';
import { renderScreen } from './support/renderScreen.tsx';

interface Plan extends Row {
  readonly text: string;
}

const plan = (id: string, text: unknown) => ({ id, profile: 'me', changedAt: 1, text });
const check = (row: unknown) => (typeof (row as Plan).text === 'string' ? (row as Plan) : null);

function Plans() {
  const kept = useTable('plans', check);
  const keep = useKeep();
  const [said, setSaid] = useState('');
  if (kept.state === 'loading') return <p>loading</p>;
  if (kept.state === 'failed') return <button onClick={kept.retry}>again</button>;
  return (
    <>
      <p>{`plans: ${kept.rows.map(({ text }) => text).join()}`}</p>
      <button
        onClick={() => {
          void keep((record, profile) =>
            record.put('plans', { ...plan('new', 'ring'), profile }),
          ).then((isKept) => setSaid(String(isKept)));
        }}
      >
        keep
      </button>
      <output>{said}</output>
    </>
  );
}

const failing = (record: RecordStore): RecordStore & { fails: boolean } => {
  const store = {
    ...record,
    fails: true,
    all: (...asked: Parameters<RecordStore['all']>) =>
      store.fails ? Promise.reject(new Error('no answer')) : record.all(...asked),
    put: () => Promise.reject(new DOMException('no room', 'QuotaExceededError')),
  };
  return store;
};

describe('a table on screen', () => {
  test('shows its rows, and what is put later', async () => {
    const record = memoryRecord();
    await record.put('plans', plan('a', 'walk'));
    await renderScreen(<Plans />, { record });
    expect(await screen.findByText('plans: walk')).toBeVisible();
    await act(() => record.put('plans', plan('b', 'talk')));
    expect(await screen.findByText('plans: walk,talk')).toBeVisible();
    act(() => screen.getByText('keep').click());
    expect(await screen.findByText('plans: walk,talk,ring')).toBeVisible();
    expect(await screen.findByText('true')).toBeVisible();
  });

  test('an error is no empty table: it can be asked again', async () => {
    const record = failing(memoryRecord());
    await renderScreen(<Plans />, { record });
    const again = await screen.findByText('again');
    record.fails = false;
    act(() => again.click());
    expect(await screen.findByText('plans:')).toBeVisible();
  });

  test('what is not kept is said', async () => {
    const record = failing(memoryRecord());
    record.fails = false;
    const progress = await renderScreen(<Plans />, { record });
    const keep = await screen.findByText('keep');
    act(() => keep.click());
    expect(await screen.findByText('false')).toBeVisible();
    expect(progress.getState().problems).toEqual([{ kind: 'full', what: 'record' }]);
  });

  test('a row that makes no sense is put aside whole, and comes back when it does', async () => {
    const record = memoryRecord();
    await record.put('plans', plan('a', 'walk'));
    await record.put('plans', plan('b', 7));
    const progress = await renderScreen(<Plans />, { record });
    expect(await screen.findByText('plans: walk')).toBeVisible();
    expect(progress.getState().problems).toEqual([{ kind: 'damaged', what: 'record' }]);
    expect(await record.all('aside', 'me')).toMatchObject([
      { table: 'plans', found: plan('b', 7) },
    ]);
    expect(await record.count('plans', 'me')).toBe(1);
  });
});
