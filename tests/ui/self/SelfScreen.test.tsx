import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { newRating } from '../../../src/progress/diagnosis/ratings.ts';
import type { Plan, Rating } from '../../../src/progress/diagnosis/rows.ts';
import { statementIds } from '../../../src/progress/diagnosis/statements.ts';
import type { CallDigest } from '../../../src/progress/record/digest.ts';
import type { RecordStore } from '../../../src/progress/record/port.ts';
import { memoryRecord } from '../../../src/store/memoryRecord.ts';
import { Screen } from '../../../src/ui/Screen.tsx';
import { plainDigest } from '../../progress/record/someDigests.ts';
import { renderScreen } from '../support/renderScreen.tsx';

const profile = 'me';
const finished: Rating = {
  ...newRating('r1', profile, 0),
  finishedAt: Date.now(),
  answers: Object.fromEntries(statementIds.map((id) => [id, 4 as const])),
};

async function recordWith(...ratings: readonly Rating[]): Promise<RecordStore> {
  const record = memoryRecord();
  for (const rating of ratings) await record.put('ratings', rating);
  return record;
}

async function open(hash: string, record: RecordStore): Promise<void> {
  location.hash = hash;
  await renderScreen(<Screen />, { record });
}

const ratingsIn = async (record: RecordStore) =>
  (await record.all('ratings', profile)) as readonly Rating[];
const planIn = async (record: RecordStore) =>
  (await record.get('plans', profile, 'r1')) as Plan | undefined;

beforeEach(() => {
  location.hash = '';
});

describe('rating', () => {
  test('is begun, kept answer by answer, and comes back where it was left', async () => {
    const record = await recordWith();
    await open('#/record/self', record);
    await userEvent.click(await screen.findByRole('button', { name: /^Start rating/ }));
    expect(await screen.findByRole('heading', { name: 'Rate: Opening' })).toBeVisible();
    const [first, second] = screen.getAllByRole('group');
    // Two at once: the second is written before anything of the first has come back.
    fireEvent.click(within(first!).getByRole('radio', { name: /^2/ }));
    fireEvent.click(within(second!).getByRole('radio', { name: /^5/ }));
    await waitFor(async () => {
      expect((await ratingsIn(record))[0]?.answers).toEqual({ name: 2, purpose: 5 });
    });
    expect(within(first!).getByRole('radio', { name: /^2/ })).toBeChecked();
    expect(screen.getByText('2 of 30 answered')).toBeVisible();
  });

  test('is not finished while something is open, and says what', async () => {
    const { hedge: _open, ...rest } = finished.answers;
    const record = await recordWith({ ...finished, finishedAt: null, answers: rest });
    await open('#/record/self/rate?part=manners', record);
    await userEvent.click(await screen.findByRole('button', { name: 'Finish and compare' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('One statement is still open:');
    await userEvent.click(within(alert).getByRole('link'));
    expect(await screen.findByRole('heading', { name: 'Rate: What you heard' })).toBeVisible();
    expect((await ratingsIn(record))[0]?.finishedAt).toBeNull();
  });

  test('shows no figure before it is finished', async () => {
    const record = await recordWith(newRating('r2', profile, 1));
    await record.put('digests', { ...plainDigest, profile });
    await open('#/record/self/difference', record);
    expect(await screen.findByRole('heading', { name: 'No rating yet' })).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('the difference', () => {
  test('says of each statement what was measured, on how many calls, or why not', async () => {
    const record = await recordWith(finished);
    const criteria = { who: { points: 0, reachable: 5 }, why: { points: 5, reachable: 5 } };
    for (const id of ['a', 'b', 'c']) {
      const digest: CallDigest = {
        ...plainDigest,
        profile,
        id,
        endedAt: Date.now(),
        criteria: id === 'c' ? { who: criteria.who } : criteria,
      };
      await record.put('digests', digest);
    }
    await open('#/record/self/difference', record);
    const row = async (statement: RegExp) => screen.findByRole('row', { name: statement });
    expect(await row(/The first thing they hear/)).toHaveTextContent(/4.*1\.0.*3 calls.*\+3\.0/);
    expect(await row(/know why I’m calling/)).toHaveTextContent(
      'not measured yet (2 calls, it takes 3)',
    );
    expect(await row(/My pace is even/)).toHaveTextContent('can’t be measured');
    expect(screen.getByText('calls = 1 + 4 × mean share')).toBeVisible();
    expect(screen.getByRole('img', { name: /Seven sides of a call/ })).toBeVisible();
  });
});

describe('the plan', () => {
  test('is kept once it is changed, and has three actions at most', async () => {
    const record = await recordWith({ ...finished, answers: { hope: 1, dates: 2, repeat: 2 } });
    await open('#/record/self/plan', record);
    expect(await screen.findAllByRole('listitem')).toHaveLength(3);
    expect(await planIn(record)).toBeUndefined();
    expect(screen.queryByRole('button', { name: 'Add an action' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Remove action 2' }));
    await userEvent.type(screen.getAllByLabelText('In my own words')[0]!, 'one question');
    await waitFor(async () => expect((await planIn(record))?.actions).toHaveLength(2));
    await waitFor(async () =>
      expect((await planIn(record))?.actions[0]).toMatchObject({
        statement: 'hope',
        note: 'one question',
        practice: { kind: 'drill', skill: 'questions' },
      }),
    );
    expect(screen.getByRole('button', { name: 'Add an action' })).toBeVisible();
  });

  test('practises another statement with what practises that one', async () => {
    const record = await recordWith({ ...finished, answers: { hope: 1 } });
    await open('#/record/self/plan', record);
    await userEvent.selectOptions(await screen.findByLabelText('What to change'), 'calm');
    await waitFor(async () =>
      expect((await planIn(record))?.actions[0]).toMatchObject({
        statement: 'calm',
        practice: { kind: 'call' },
      }),
    );
    expect(screen.getByRole('link', { name: 'To the call' })).toBeVisible();
  });
});

describe('the record', () => {
  test('that can’t be read says so and tries again; nothing is taken for empty', async () => {
    const record = await recordWith(finished);
    let fails = true;
    const all: RecordStore['all'] = (table, of) =>
      fails ? Promise.reject(new Error('gone')) : record.all(table, of);
    await open('#/record/self', { ...record, all });
    const alert = await screen.findByRole('alert');
    expect(screen.queryByRole('button', { name: /^Start rating/ })).toBeNull();
    fails = false;
    await userEvent.click(within(alert).getByRole('button'));
    expect(await screen.findByRole('heading', { name: 'Your ratings' })).toBeVisible();
  });
});
