import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Examiner, ExamStep, ReadText } from '../../../src/analysis/check/examiner.ts';
import type { ScenarioCard } from '../../../src/scenario/card.ts';
import { OwnCustomers } from '../../../src/ui/screens/home/OwnCustomers.tsx';
import { OwnScreen } from '../../../src/ui/screens/own/OwnScreen.tsx';
import { spanOf } from '../../../src/ui/screens/own/CodeArea.tsx';
import { idInText } from '../../../src/ui/screens/own/exportText.ts';
import { idIn, usePath } from '../../../src/ui/routes/hashLocation.ts';
import { loadWords } from '../../../src/core/words/load.ts';
import { stubDialogs } from '../call/openCall.tsx';
import { renderScreen } from '../support/renderScreen.tsx';

// The chunks that a browser fetches are transformed here when they are first asked for.

const { box, shelf } = await vi.hoisted(async () => {
  const { memoryBox: make } = await import('../../catalogue/memoryBox.ts');
  const { createShelf } = await import('../../../src/catalogue/own/shelf.ts');
  const made = make();
  return { box: made, shelf: createShelf(made, () => Promise.resolve(null)) };
});
vi.mock('../../../src/catalogue/own/ownShelf.ts', () => ({ shelf }));

const card = (id: string, version = 1, hash = 'h'): ScenarioCard => ({
  id: `own:${id}`,
  version,
  hash,
  title: { zh: '门', en: 'The gate' },
  teaser: { zh: '没空。', en: 'No time.' },
  persona: 'busyManager',
  difficulty: 1,
  goal: 'meeting',
  customer: {
    id: 'c',
    name: { zh: '陈', en: 'Ruth Adler' },
    role: { zh: '调度', en: 'Dispatch' },
    look: 'dispatcher',
  },
  company: { zh: '', en: 'Yardline' },
  endings: ['meetingBooked', 'hungUp'],
});
const broken: ReadText = {
  card: null,
  problems: [
    { line: 1, column: 9, message: 'expected 1' },
    { line: 2, column: 1, message: 'unknown field “idd”: did you mean “id”?' },
  ],
};

/** An examiner that finds a text broken unless it names the gate. */
function reader(steps: readonly ExamStep[] = []) {
  return {
    read: vi.fn<Examiner['read']>((text) =>
      Promise.resolve(
        /^id: gate/mu.test(text)
          ? {
              card: card('gate', Number(/^version: (\d)/mu.exec(text)?.[1] ?? 1), text),
              problems: [],
            }
          : broken,
      ),
    ),
    examine: vi.fn<Examiner['examine']>((_text, onStep) => steps.forEach(onStep)),
    stop: vi.fn<Examiner['stop']>(),
  };
}

function Routed() {
  const path = usePath();
  return <OwnScreen edit={idIn(path, 'own')} />;
}

async function open(hash: string, examiner: Examiner = reader()) {
  location.hash = hash;
  const user = userEvent.setup();
  const progress = await act(() => renderScreen(<Routed />, { examiner }));
  return { user, progress };
}

const kept = { id: 'own:gate', text: 'id: gate\nversion: 1', card: card('gate'), keptAt: 5 };
const field = () =>
  screen.findByRole<HTMLTextAreaElement>('textbox', { name: /Text of the scenario/ });

beforeAll(async () => {
  stubDialogs();
  Object.assign(Element.prototype, { scrollIntoView: () => undefined });
  await loadWords('en');
});
beforeEach(() => {
  box.refuse = null;
  box.things.clear();
});

describe('beginning', () => {
  const choose = async (file: File) => {
    const { user } = await open('#/own');
    await user.upload(screen.getByLabelText('Open a file'), file);
  };

  test('with a file: it opens in the editor', async () => {
    await choose(new File(['id: gate\n'], 'gate.yaml', { type: 'application/yaml' }));
    expect(await field()).toHaveValue('id: gate\n');
    expect(location.hash).toBe('#/own/draft');
  });

  test.each([
    ['too large', new Uint8Array(1_200_000), /1\.2 MB, the limit is 1\.0 MB/],
    ['no text', Uint8Array.of(0xff, 0xfe, 0x00), /not in UTF-8/],
  ])('a file that is %s is refused in a sentence', async (_what, bytes, sentence) => {
    await choose(new File([bytes], 'x.yaml', { type: 'application/yaml' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(sentence);
    expect(location.hash).toBe('#/own');
  });

  test('with a copy of a shipped one', async () => {
    const { user } = await open('#/own');
    await user.selectOptions(screen.getByLabelText('Start from one that is here'), 'dock-queue');
    await user.click(screen.getByRole('button', { name: 'Take a copy' }));
    expect((await field()).value).toMatch(/^format: 1\nid: dock-queue\n/u);
  });

  test('9.23 with the structure of a shipped one', async () => {
    const { user } = await open('#/own');
    await user.selectOptions(screen.getByLabelText('Start from one that is here'), 'dock-queue');
    await user.click(screen.getByRole('button', { name: 'Begin with its structure' }));
    const { value } = await screen.findByRole<HTMLTextAreaElement>(
      'textbox',
      { name: /Text of the scenario/ },
      { timeout: 30_000 },
    );
    expect(value).toMatch(/^format: 1\nid: my-call\n/u);
    expect(value).toContain('Here goes the title');
  });

  test('asks before an unfinished draft is replaced', async () => {
    await shelf.keepDraft(null, 'an hour of work');
    const { user } = await open('#/own');
    await screen.findByRole('region', { name: 'You have an unfinished draft' });
    await user.click(screen.getByRole('button', { name: 'Paste a text' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Leave it' }));
    expect(await shelf.draft(null)).toBe('an hour of work');
    await user.click(screen.getByRole('link', { name: 'Go on writing' }));
    await waitFor(() => expect(location.hash).toBe('#/own/draft'));
  });
});

describe('the editor', () => {
  test('shows all problems, and each leads to its place', async () => {
    await shelf.keepDraft(null, 'format: 2\nidd: gate\n');
    const { user } = await open('#/own/draft');
    expect(await screen.findByText('2 things to put right')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Keep it among the customers' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: /line 2, column 1/ }));
    const text = await field();
    expect(text).toHaveFocus();
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe('idd: gate');
    expect(text).toHaveAttribute('aria-invalid', 'true');
    expect(text).toHaveAccessibleDescription('2 things to put right');
  });

  test('keeps what reads cleanly, under an address of its own', async () => {
    await shelf.keepDraft(null, 'idd: gate\n');
    const { user, progress } = await open('#/own/draft');
    await screen.findByText('2 things to put right');
    const text = await field();
    await user.clear(text);
    await user.type(text, 'id: gate');
    expect(await screen.findByText('It reads cleanly.')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Keep it among the customers' }));
    const notice = await screen.findByText(/“Ruth Adler” is kept/);
    expect(notice).toBeVisible();
    expect(location.hash).toBe('#/own/own:gate');
    expect(await shelf.find('own:gate')).toMatchObject({ text: 'id: gate' });
    expect(await shelf.draft(null)).toBeNull();
    expect(progress.getState().settings.ownScenarios).toBe(true);
  });

  test('a browser that keeps nothing: said, playable, exportable', async () => {
    // The document here has errors of another realm.
    box.refuse = Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
    await shelf.keepDraft(null, 'id: gate');
    const { user } = await open('#/own/draft');
    await screen.findByText('It reads cleanly.');
    await user.click(screen.getByRole('button', { name: 'Keep it among the customers' }));
    expect(await screen.findByText(/storage is full, so the scenario was not kept/)).toBeVisible();
    const mine = within(screen.getByRole('main'));
    expect(mine.getByRole('link', { name: 'Call' })).toHaveAttribute('href', '#/brief/own:gate');
    expect(screen.getByRole('button', { name: 'Export' })).toBeEnabled();
    expect(await shelf.find('own:gate')).not.toBeNull();
    await shelf.remove('own:gate');
  });

  test('asks before one of the same id is replaced', async () => {
    await shelf.keep(kept);
    await shelf.keepDraft(null, 'id: gate\nversion: 2');
    const { user } = await open('#/own/draft');
    await screen.findByText('It reads cleanly.');
    const button = screen.getByRole('button', { name: 'Keep it among the customers' });
    await user.click(button);
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Not now' }),
    );
    expect(await shelf.find('own:gate')).toMatchObject({ text: kept.text });
    await user.click(button);
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Replace the other' }),
    );
    await screen.findByText(/is kept/);
    expect(await shelf.find('own:gate')).toMatchObject({ text: 'id: gate\nversion: 2' });
  });

  test('a change under the same version is pointed out', async () => {
    await shelf.keep(kept);
    const { user } = await open('#/own/own:gate');
    await user.type(await field(), '\n# other');
    await screen.findByText('It reads cleanly.');
    await user.click(screen.getByRole('button', { name: 'Keep it among the customers' }));
    expect(await screen.findByText(/raise “version” by one/)).toBeVisible();
  });

  test('brings back changes that were not kept, and can undo them', async () => {
    await shelf.keep(kept);
    await shelf.keepDraft('own:gate', 'id: gate\nversion: 9');
    const { user } = await open('#/own/own:gate');
    expect(await field()).toHaveValue('id: gate\nversion: 9');
    await user.click(screen.getByRole('button', { name: /back to the kept text/ }));
    expect(await field()).toHaveValue(kept.text);
    await waitFor(async () => expect(await shelf.draft('own:gate')).toBeNull());
  });

  test('keeps a draft while it is written, also when one leaves in mid-word', async () => {
    const { user } = await open('#/own/draft');
    await user.type(await field(), 'form');
    act(() => {
      location.hash = '#/own';
    });
    await waitFor(async () => expect(await shelf.draft(null)).toBe('form'));
  });

  test('a link to one that isn’t here says so', async () => {
    await open('#/own/own:gone');
    expect(await screen.findByRole('heading', { name: 'No such scenario' })).toBeVisible();
  });
});

describe('working the call out', () => {
  const solved = {
    step: 'solved',
    positions: 48_086,
    edges: 300_000,
    worth: 0.9202,
    endings: [
      ['meetingBooked', 0.873],
      ['hungUp', 0.127],
    ],
  } as const;

  async function examined(steps: readonly ExamStep[]) {
    await shelf.keepDraft(null, 'id: gate');
    const examiner = reader(steps);
    const { user } = await open('#/own/draft', examiner);
    await user.click(await screen.findByRole('button', { name: 'Work out the whole call' }));
    return { user, examiner };
  }

  test('shows size, worth, endings and what shows in play', async () => {
    const problems = [{ line: 1, column: 1, message: 'the beat “x” has 2 lines' }];
    const { user } = await examined([solved, { step: 'played', problems }]);
    expect(await screen.findByText('48,086, joined by 300,000 edges')).toBeVisible();
    expect(screen.getByText(/92\.0 of 100/)).toBeVisible();
    expect(screen.getByText('87.3%')).toBeVisible();
    expect(screen.getByText('1 thing that shows only in play')).toBeVisible();
    await user.click(screen.getByRole('button', { name: /line 1, column 1/ }));
    expect(await field()).toHaveFocus();
  });

  test('tells how far it is, and can be stopped', async () => {
    const { user, examiner } = await examined([{ step: 'walking', positions: 12_000 }]);
    expect(await screen.findByText('12,000 positions so far')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Stop' }));
    expect(await screen.findByText('Stopped before the end.')).toBeVisible();
    await waitFor(() => expect(examiner.stop).toHaveBeenCalled());
    expect(screen.getByRole('button', { name: 'Work out the whole call' })).toBeEnabled();
  });

  test('a call that is too large names the limit', async () => {
    await examined([{ step: 'tooLarge', positions: 2_000_000 }]);
    expect(await screen.findByText(/More than 2,000,000 positions/)).toBeVisible();
  });
});

describe('those that are kept', () => {
  test('can be called, changed and exported; deleting asks first', async () => {
    await shelf.keep(kept);
    const { user, progress } = await open('#/own');
    const row = within(await screen.findByRole('article', { name: 'Ruth Adler' }));
    expect(row.getByRole('link', { name: 'Call: Ruth Adler' })).toHaveAttribute(
      'href',
      '#/brief/own:gate',
    );
    await waitFor(() => expect(progress.getState().settings.ownScenarios).toBe(true));
    await user.click(row.getByRole('button', { name: 'Delete: Ruth Adler' }));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Keep it' }));
    expect(await shelf.find('own:gate')).not.toBeNull();
    await user.click(row.getByRole('button', { name: 'Delete: Ruth Adler' }));
    await user.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'Delete the scenario' }),
    );
    expect(await screen.findByText('“Ruth Adler” was deleted.')).toBeVisible();
    expect(await shelf.find('own:gate')).toBeNull();
    await waitFor(() => expect(progress.getState().settings.ownScenarios).toBe(false));
  });

  test('stand among the customers, with records of their own', async () => {
    await shelf.keep(kept);
    const records = {
      'own:gate': { best: 64, endings: ['hungUp'], attempts: { coached: 1, practice: 0, exam: 0 } },
      gate: { best: 12, endings: [], attempts: { coached: 1, practice: 0, exam: 0 } },
    };
    await act(() => renderScreen(<OwnCustomers />, { kept: { records } }));
    const section = await screen.findByRole('region', { name: 'Your own customers' });
    const ruth = within(section).getByRole('article', { name: 'Ruth Adler' });
    await waitFor(() => expect(ruth).toHaveTextContent('64'));
    const links = within(ruth)
      .getAllByRole('link')
      .map((link) => link.getAttribute('href'));
    expect(links.slice(0, 2)).toEqual(['#/endings/own:gate', '#/brief/own:gate']);
  });
});

test('a place in a text, up to the end of its line', () => {
  const text = 'a\nbcd\n\nef';
  expect(spanOf(text, { line: 2, column: 2 })).toEqual([3, 5]);
  expect(spanOf(text, { line: 3, column: 1 })).toEqual([6, 6]);
  expect(spanOf(text, { line: 4, column: 9 })).toEqual([9, 9]);
  expect(spanOf(text, { line: 40, column: 1 })).toEqual([7, 9]);
});

test('a file is named as its scenario', () => {
  expect(idInText('format: 1\nid: my-gate # mine\n')).toBe('my-gate');
  expect(idInText('idd: x')).toBeNull();
});
