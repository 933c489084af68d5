import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Scenario } from '../../../src/core/call/scenario.ts';
import { startCall } from '../../../src/core/call/start.ts';
import { step } from '../../../src/core/call/step.ts';
import type { Transcript } from '../../../src/core/call/transcript.ts';
import * as catalogue from '../../../src/catalogue/scenarios.ts';
import { withoutAnswers } from '../../../src/scenario/answers.ts';
import { tinyRules } from '../../session/driver.ts';
import { openApp, settled, stubDialogs } from './openCall.tsx';

vi.mock('../../../src/catalogue/scenarios.ts', () => import('./tinyCatalogue.ts'));
vi.mock('../../../src/catalogue/shippedCards.ts', () => import('./tinyCatalogue.ts'));
vi.mock('../../../src/core/persona/load.ts', () => import('./tinyCatalogue.ts'));

beforeAll(stubDialogs);

/** A call that was left after its first line. */
function left(given: Partial<Transcript> = {}) {
  const begun = startCall(tinyRules, { seed: 7, language: 'en', mode: 'practice' });
  const { transcript } = step(tinyRules, begun, { type: 'say', line: 'who-and-why' });
  return { 'call.tiny-call': { transcript: { ...transcript, ...given }, thinkingMs: 0 } };
}

const heading = (text: string) => screen.findByRole('heading', { level: 1, name: text });

describe('9.3 navigation alone dials nothing', () => {
  const address = '#/call/tiny-call?seed=7&mode=exam&lang=en';

  test('9.32 reloading an ended call rings no more and counts no attempt', async () => {
    const { progress, record } = await openApp(address);
    await userEvent.click(await screen.findByRole('button', { name: /Connect now/ }));
    await waitFor(() => expect(window.history.state).toEqual({ done: true }));
    await userEvent.keyboard('{Escape}');
    const asked = within(await screen.findByRole('dialog'));
    await userEvent.click(asked.getByRole('button', { name: 'Hang up' }));
    await screen.findByRole('button', { name: /scorecard/i });
    await waitFor(async () => expect(await record.count('calls', 'me')).toBe(1));
    const { records } = progress.getState();
    cleanup();
    const again = await openApp(address, { cameBack: true, record, kept: { records } });
    await heading('This call isn’t under way any more');
    expect(again.heard).toEqual([]);
    expect(again.progress.getState().records).toEqual(records);
    await userEvent.click(screen.getByRole('button', { name: 'To its scorecard' }));
    expect(location.hash).toMatch(/^#\/debrief\/.+/);
  });

  test('nor one that was left while it rang; the brief dials, when told to', async () => {
    const { heard } = await openApp(address, { cameBack: true });
    await heading('This call isn’t under way any more');
    expect(screen.queryByRole('button', { name: 'To its scorecard' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'To the brief' }));
    expect(location.hash).toBe('#/brief/tiny-call?mode=exam&lang=en');
    expect(heard).toEqual([]);
  });

  test('what is under way goes on', async () => {
    await openApp('#/call/tiny-call', { cameBack: true, kept: left() });
    expect(await screen.findByRole('log')).toHaveTextContent('You: Morning, Rob');
  });
});

describe('a call that was left', () => {
  test('goes on where it stopped, whatever the link leaves open', async () => {
    const { progress } = await openApp('#/call/tiny-call', { kept: left() });
    expect(await screen.findByText(/You left in the middle of this call/)).toBeInTheDocument();
    expect(screen.getByRole('log')).toHaveTextContent('You: Morning, Rob');
    expect(screen.getByRole('heading', { name: 'Your turn. What do you say?' })).toBeVisible();
    expect(progress.getState().records).toEqual({});
  });

  test('can be set aside for a new one', async () => {
    const { storage } = await openApp('#/call/tiny-call', { kept: left() });
    await userEvent.click(await screen.findByRole('button', { name: 'Dial afresh' }));
    expect(await screen.findByRole('button', { name: /Connect now/ })).toBeInTheDocument();
    expect(storage.getItem('pickup.call.tiny-call')).toBeNull();
    expect(storage.getItem('pickup.call.tiny-call.aside')).toContain('who-and-why');
  });

  test('is offered when the link asks for another one', async () => {
    await openApp('#/call/tiny-call?seed=8', { kept: left() });
    await heading('There is a call you haven’t finished');
    await userEvent.click(screen.getByRole('button', { name: 'Go on with that call' }));
    expect(await screen.findByRole('log')).toHaveTextContent('You: Morning, Rob');
  });

  test('of another version is kept, and one can dial', async () => {
    const { scenario } = left()['call.tiny-call'].transcript;
    const kept = left({ scenario: { ...scenario, hash: '0123456789abcdef' } });
    const { storage } = await openApp('#/call/tiny-call', { kept });
    await heading('That call can’t go on');
    expect(screen.getByText(/on version 1 of .*edited since/)).toBeVisible();
    await userEvent.click(screen.getByText('What was said so far'));
    expect(screen.getByText(/^Morning, Rob/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Dial afresh' }));
    expect(await screen.findByRole('button', { name: /Connect now/ })).toBeInTheDocument();
    expect(storage.getItem('pickup.call.tiny-call.aside')).toContain('0123456789abcdef');
  });

  test('of another version number names both', async () => {
    const { scenario } = left()['call.tiny-call'].transcript;
    const kept = left({ scenario: { ...scenario, hash: '0123456789abcdef', version: 7 } });
    await openApp('#/call/tiny-call', { kept });
    expect(await screen.findByText(/on version 7 of .*is now version 1,/)).toBeVisible();
  });

  test.each(['gone-since', 'own:gone-since'])(
    'with %s, a scenario that is gone, can still be read and is not lost',
    async (id) => {
      const [call] = Object.values(left());
      const { transcript } = call!;
      const scenario = { ...transcript.scenario, id };
      const kept = { [`call.${id}`]: { ...call, transcript: { ...transcript, scenario } } };
      const { storage } = await openApp(`#/call/${id}`, { kept });
      await heading('That call can’t go on');
      expect(screen.getByText(/is gone, so the call you began can’t go on/)).toBeVisible();
      expect(screen.getByText(/^Morning, Rob/)).toBeInTheDocument();
      expect(screen.queryByRole('button', { name: 'Dial afresh' })).toBeNull();
      expect(storage.getItem(`pickup.call.${id}`)).toContain('who-and-why');
    },
  );

  test('that was tampered with is kept, and one can dial', async () => {
    const { events } = left()['call.tiny-call'].transcript;
    const bent = events.map((e) => (e.type === 'customerSpoke' ? { ...e, words: 'Sold!' } : e));
    await openApp('#/call/tiny-call', { kept: left({ events: bent }) });
    await heading('That call can’t go on');
  });

  test('that can’t be read is a sentence, and the phone rings', async () => {
    const { storage } = await openApp('#/call/tiny-call', {
      kept: { 'call.tiny-call': { transcript: 'gone' } },
    });
    expect(await screen.findByText(/unfinished call could not be read/)).toBeInTheDocument();
    expect(await screen.findByRole('button', { name: /Connect now/ })).toBeInTheDocument();
    expect(storage.getItem('pickup.call.tiny-call.aside')).toContain('gone');
  });
});

describe('a bad link', () => {
  test('to nobody leads to the customers', async () => {
    await openApp('#/call/%E0%A4%A');
    await heading('No such customer');
    expect(screen.getByRole('link', { name: 'See the customers' })).toHaveAttribute('href', '#/');
  });

  test('with a bad seed, mode and language says what each can be, and dials without them', async () => {
    await openApp('#/call/tiny-call?seed=-1&mode=hard&lang=fr');
    await heading('Part of the link makes no sense');
    expect(screen.getByText(/seed=-1: it should be a whole number/)).toBeInTheDocument();
    expect(screen.getByText(/mode=hard/)).toBeInTheDocument();
    expect(screen.getByText(/lang=fr/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Dial without it' }));
    expect(await screen.findByRole('button', { name: /Connect now/ })).toBeInTheDocument();
  });

  test('to no page at all leads home', async () => {
    await openApp('#/nowhere');
    await heading('No such page');
  });
});

describe('when something fails', () => {
  test('a storage that is refused is said once, and the call goes on', async () => {
    const user = userEvent.setup();
    await openApp('#/call/tiny-call?mode=practice', {
      settings: { pace: 0 },
      storage: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    expect(await screen.findByText(/refuses to store anything/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Got it' }));
    await user.keyboard(' ');
    await user.keyboard(' ');
    await settled();
    await user.keyboard('0');
    expect(await screen.findByText('You said nothing')).toBeInTheDocument();
    expect(screen.queryByText(/refuses to store anything/)).not.toBeInTheDocument();
  });

  test('a scenario that doesn’t load can be tried again', async () => {
    vi.mocked(catalogue.loadUnanswered).mockRejectedValueOnce(new Error('offline'));
    await openApp('#/call/tiny-call');
    await heading('It didn’t load');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: /Connect now/ })).toBeInTheDocument();
  });

  test('a call that was left and doesn’t load can be tried again, and is not lost', async () => {
    vi.mocked(catalogue.loadScenario).mockRejectedValueOnce(new Error('offline'));
    const { storage } = await openApp('#/call/tiny-call', { kept: left() });
    await heading('It didn’t load');
    expect(storage.getItem('pickup.call.tiny-call')).toContain('who-and-why');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('log')).toHaveTextContent('You: Morning, Rob');
  });

  test('answers that don’t load are said once a line is chosen, which holds', async () => {
    const user = userEvent.setup();
    const { scenario } = tinyRules;
    const whole = vi.fn(() => Promise.reject<Scenario>(new Error('offline')));
    const early = { scenario: withoutAnswers(scenario), whole };
    vi.mocked(catalogue.loadUnanswered).mockResolvedValueOnce(early);
    await openApp('#/call/tiny-call?mode=practice&seed=7');
    await screen.findByRole('button', { name: /Connect now/ });
    expect(screen.queryByText(/Your choice stands, but/)).toBeNull();
    await user.keyboard(' ');
    const cards = within(await screen.findByRole('list', { name: 'What you can say' }));
    await settled();
    await user.click(cards.getByRole('button', { name: /this is May from Evenheat/ }));
    expect(await screen.findByText(/Your choice stands, but/)).toBeInTheDocument();
    expect(screen.getByRole('log')).not.toHaveTextContent('You:');
    whole.mockImplementation(() => Promise.resolve(scenario));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    const log = screen.getByRole('log');
    await waitFor(() => expect(log).toHaveTextContent('The ovens? What about them?'));
    expect(log).toHaveTextContent('You: Morning, Rob, this is May from Evenheat');
    await waitFor(() => expect(screen.queryByText(/Your choice stands, but/)).toBeNull());
  });
});
