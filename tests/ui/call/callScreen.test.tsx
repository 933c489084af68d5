import { act, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openApp, settled, stubDialogs } from './openCall.tsx';

vi.mock('../../../src/catalogue/scenarios.ts', () => import('./tinyCatalogue.ts'));
vi.mock('../../../src/catalogue/shippedCards.ts', () => import('./tinyCatalogue.ts'));
vi.mock('../../../src/core/persona/load.ts', () => import('./tinyCatalogue.ts'));

beforeAll(stubDialogs);
beforeEach(() => {
  vi.useRealTimers();
});

const cards = () => screen.findByRole('list', { name: 'What you can say' });
const lines = async () => within(await cards()).getAllByRole('button');

/** Dials and skips to the first choice. */
async function dial(query = 'seed=7', given: Parameters<typeof openApp>[1] = {}) {
  const user = userEvent.setup();
  const app = await openApp(`#/call/tiny-call?${query}`, given);
  await screen.findByRole('button', { name: /Connect now/ });
  await user.keyboard(' ');
  await cards();
  await settled();
  return { ...app, user };
}

/** Number of the card with this text. */
async function numberOf(text: string | RegExp): Promise<string> {
  const all = await lines();
  const at = all.findIndex((card) => new RegExp(text).test(card.textContent ?? ''));
  return String(at + 1);
}

describe('9.4 a choice is one press on cards that have been seen', () => {
  const turns = () => document.querySelector('.call-turns')?.textContent;

  test('a second click of a double click, and a press at once, choose nothing', async () => {
    const { user } = await dial('seed=7&mode=practice');
    const [first] = await lines();
    // All of it at once, however long a busy machine takes over it.
    const atOnce = vi.spyOn(performance, 'now').mockReturnValue(performance.now());
    await user.dblClick(first!);
    await waitFor(() => expect(turns()).toMatch(/^Turn 2/));
    await user.keyboard('0');
    expect(turns()).toMatch(/^Turn 2/);
    atOnce.mockRestore();
    await settled();
    await user.keyboard('0');
    await waitFor(() => expect(turns()).toMatch(/^Turn 3/));
  });

  test('a key that is held down chooses once, and no card that has changed has the focus', async () => {
    const { user } = await dial('seed=7&mode=practice');
    const [first] = await lines();
    first!.focus();
    await user.keyboard('{Enter>8/}');
    await waitFor(() => expect(turns()).toMatch(/^Turn 2/));
    await settled();
    expect(document.activeElement).not.toHaveClass('card');
    expect(turns()).toMatch(/^Turn 2/);
  });
});

describe('dialling', () => {
  test('rings until it is answered, says who is rung, and shows the face', async () => {
    const { heard } = await openApp('#/call/tiny-call?mode=practice');
    expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent('Rob Hart');
    expect(screen.getByRole('status')).toHaveTextContent('Ringing Rob Hart…');
    expect(screen.getByRole('img', { name: /Rob Hart/ })).toBeInTheDocument();
    expect(heard).toEqual(expect.arrayContaining(['ring']));
    expect(document.title).toBe('On the phone with Rob Hart');
  });

  test('can be given up without a trace', async () => {
    const user = userEvent.setup();
    // A first call rings for long enough to be given up on a slow machine.
    const given = { settings: { guided: false } };
    const { progress } = await openApp('#/call/tiny-call', given);
    await screen.findByRole('button', { name: /Connect now/ });
    await user.keyboard('{Escape}');
    expect(await screen.findByText(/leaves no record/)).toBeInTheDocument();
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Hang up' }));
    await waitFor(() => expect(location.hash).toBe('#/'));
    expect(progress.getState().records).toEqual({});
  });
});

describe('choosing', () => {
  test('by key: the line is said, the answer comes, both are in the log', async () => {
    const { user } = await dial();
    await user.keyboard(await numberOf('this is May from Evenheat'));
    const log = screen.getByRole('log');
    await waitFor(() => expect(log).toHaveTextContent('The ovens? What about them?'));
    expect(log).toHaveTextContent('You: Morning, Rob, this is May from Evenheat');
    expect(log).toHaveAttribute('aria-live', 'polite');
  });

  test('0 lets them talk', async () => {
    const { user } = await dial();
    await user.keyboard('0');
    expect(await screen.findByText('You said nothing')).toBeInTheDocument();
  });

  test('saying nothing is not talking', async () => {
    const { user } = await dial('seed=7', { settings: { pace: 1 } });
    await user.keyboard('0');
    expect(await screen.findByText('You are saying nothing')).toBeInTheDocument();
    expect(screen.queryByText('You are talking')).not.toBeInTheDocument();
  });

  test('each turn is counted, from the first one on', async () => {
    const { user } = await dial('seed=7');
    const count = () => document.querySelector('.call-turns');
    const [, most] = /^Turn 1 of (\d+)$/.exec(count()?.textContent ?? '') ?? [];
    expect(Number(most)).toBeGreaterThan(2);
    await user.keyboard('0');
    await waitFor(() => expect(count()).toHaveTextContent(`Turn 2 of ${most}`));
    await user.keyboard('u');
    await waitFor(() => expect(count()).toHaveTextContent(`Turn 1 of ${most}`));
  });

  test('the goal and the brief are at hand, and timed play says that its clock runs on', async () => {
    const { user } = await dial('seed=7');
    await user.keyboard('b');
    const sheet = await screen.findByRole('dialog', { name: 'Call sheet and brief' });
    expect(within(sheet).getByText('Goal')).toBeInTheDocument();
    expect(within(sheet).getByText('What you know')).toBeInTheDocument();
    expect(sheet).not.toHaveTextContent('runs on');
    await user.click(within(sheet).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  test('keys are left alone in a field, with a modifier and under a dialog', async () => {
    const { user } = await dial();
    await user.keyboard('{Control>}1{/Control}');
    await user.keyboard('{Escape}');
    await screen.findByRole('dialog');
    await user.keyboard('1');
    expect(screen.getByRole('log')).not.toHaveTextContent('You:');
  });

  test('words are in the call’s language, and it says so when the interface is in another', async () => {
    const { progress } = await dial('seed=7&lang=zh');
    expect(screen.getByText(/was begun in 简体中文/)).toBeInTheDocument();
    const [first] = await lines();
    expect(first?.querySelector('[lang]')).toHaveAttribute('lang', 'zh-Hans');
    act(() => progress.getState().changeSettings({ language: 'zh' }));
    expect(await screen.findByText('轮到你了，怎么说？')).toBeInTheDocument();
    expect(screen.queryByText(/was begun in/)).not.toBeInTheDocument();
  });
});

describe('modes', () => {
  test('coached shows ring, mood and balance, a tip, and takes a turn back', async () => {
    const { user } = await dial('seed=7&mode=coached');
    expect(screen.getByRole('img', { name: /Still to say: Who I am/ })).toBeInTheDocument();
    expect(screen.getByRole('meter', { name: 'Patience' })).toBeInTheDocument();
    expect(screen.getByText('Mood')).toBeInTheDocument();
    await user.keyboard(await numberOf('this is May from Evenheat'));
    expect(
      await screen.findByRole('img', { name: /Still to say: What they gain/ }),
    ).toBeInTheDocument();
    expect(await screen.findByRole('note')).toHaveTextContent('Tip');
    await user.keyboard('u');
    await waitFor(() => expect(screen.getByRole('log')).not.toHaveTextContent('You:'));
  });

  test('practice shows the face and the clock only', async () => {
    const { user } = await dial('seed=7&mode=practice');
    expect(screen.getByText('plenty')).toBeVisible();
    expect(screen.queryByRole('meter')).not.toBeInTheDocument();
    expect(screen.queryByRole('img', { name: /20 seconds/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Take back' })).not.toBeInTheDocument();
    expect(screen.getByRole('timer', { name: 'Call time' })).toBeInTheDocument();
    await user.keyboard('1u');
    await waitFor(() => expect(screen.getByRole('log')).toHaveTextContent('You:'));
  });

  test('the exam counts attempts, runs against the clock and can be given more time', async () => {
    const records = {
      'tiny-call': { best: null, endings: [], attempts: { coached: 0, practice: 0, exam: 2 } },
    };
    const { user, progress } = await dial('seed=7&mode=exam', { kept: { records } });
    expect(screen.getByText('Exam · timed · attempt 3')).toBeInTheDocument();
    await user.keyboard('b');
    const sheet = await screen.findByRole('dialog', { name: 'Call sheet and brief' });
    expect(sheet).toHaveTextContent('The clock of this turn runs on while you read.');
    await user.click(within(sheet).getByRole('button', { name: 'Close' }));
    expect(progress.getState().records['tiny-call']?.attempts.exam).toBe(3);
    expect(screen.getByText(/^[1-9]\d seconds left$/, { selector: '[role=timer]' })).toBeVisible();
    const moreTime = await screen.findByRole('combobox', { name: 'More time' });
    await user.selectOptions(moreTime, 'Time ×5');
    expect(await screen.findByText('Exam · timed ×5 · attempt 3')).toBeInTheDocument();
    await user.selectOptions(screen.getByRole('combobox', { name: 'More time' }), 'No limit');
    expect(await screen.findByText('Exam · untimed · attempt 3')).toBeInTheDocument();
  });

  test('timed, one can cut in on the customer', async () => {
    const user = userEvent.setup();
    await openApp('#/call/tiny-call?seed=7&mode=exam', { settings: { pace: 1 } });
    await screen.findByRole('button', { name: /Connect now/ });
    await user.keyboard(' ');
    // Here the customer really takes their time, and may be through before the key is pressed.
    await waitFor(async () => {
      await user.keyboard(screen.queryByRole('button', { name: 'Cut in' }) ? 'i' : '1');
      expect(screen.getByText('You cut in')).toBeInTheDocument();
    });
    expect(screen.getByRole('log')).toHaveTextContent('(cut off)');
  });
});

describe('the very first call', () => {
  test('is guided, and the guide can be skipped for good', async () => {
    const { user, progress } = await dial('seed=7', { settings: { guided: false } });
    const guide = screen.getByRole('region', { name: 'First-call guide' });
    expect(guide).toHaveTextContent('first 20 seconds');
    await user.click(within(guide).getByRole('button', { name: 'Skip the guide' }));
    expect(progress.getState().settings.guided).toBe(true);
    expect(screen.queryByRole('region', { name: 'First-call guide' })).toBeNull();
  });
});

describe('the end', () => {
  test('is recorded, shown in a sentence, and leads on', async () => {
    const { user, progress, record, heard } = await dial('seed=7&mode=practice');
    await user.keyboard('{Escape}');
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Hang up' }),
    );
    const next = await screen.findByRole('button', { name: 'See the scorecard' });
    await waitFor(() => expect(next).toHaveFocus());
    expect(await screen.findByText('You hung up')).toBeInTheDocument();
    expect(heard.slice(-2)).toEqual(['quiet', 'hangUp']);
    const { records } = progress.getState();
    await waitFor(async () => expect(await record.count('calls', 'me')).toBe(1));
    expect(records['tiny-call']).toMatchObject({
      endings: ['repHungUp'],
      best: expect.any(Number),
    });
    await user.keyboard('{Enter}');
    await waitFor(() => expect(location.hash).toBe('#/debrief'));
  });

  test('R dials again with new dice', async () => {
    const { user } = await dial('seed=7&mode=practice');
    await user.keyboard('r');
    expect(location.hash).toContain('seed=7');
    await user.keyboard('{Escape}');
    await user.click(
      within(await screen.findByRole('dialog')).getByRole('button', { name: 'Hang up' }),
    );
    await screen.findByRole('button', { name: 'See the scorecard' });
    await user.keyboard('r');
    expect(await screen.findByRole('button', { name: /Connect now/ })).toBeInTheDocument();
    expect(location.hash).toMatch(/seed=\d+&mode=practice&lang=en$/);
    expect(location.hash).not.toContain('seed=7&');
  });
});
