import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { rules } from '../../../src/core/course/rules.ts';
import {
  objectionKinds,
  whatMeets,
  whatMeetsObjection,
  type Meeting,
} from '../../../src/core/course/floor.ts';
import { aims } from '../../../src/core/course/outcomes.ts';
import {
  capPoints,
  capsOf,
  criteria,
  criteriaOf,
  partIds,
} from '../../../src/core/scoring/rubric.ts';
import { loadWords } from '../../../src/core/words/load.ts';
import { rules as messages } from '../../../src/i18n/messages/en/rules.ts';
import { Rules } from '../../../src/ui/screens/rules/Rules.tsx';
import { renderScreen } from '../support/renderScreen.tsx';

const textOf = ({ textContent }: Element) => textContent;
const words = { en: await loadWords('en'), zh: await loadWords('zh') };

test.each(['en', 'zh'] as const)(
  'every criterion stands there with its points (%s)',
  async (language) => {
    await renderScreen(<Rules words={words[language]} />, { language });
    for (const part of partIds) {
      const heading = screen.getByRole('heading', {
        level: 2,
        name: new RegExp(`^${words[language].parts[part]}`),
      });
      const table = within(heading.closest('section') as HTMLElement).getByRole('table');
      const asked = new Map(aims.flatMap((aim) => criteriaOf(part, aim)));
      expect(within(table).getAllByRole('row')).toHaveLength(1 + asked.size);
      for (const [id, { most, rules: restsOn }] of asked) {
        const { name, how } = words[language].criteria[id];
        const row = within(table).getByRole('rowheader', { name }).closest('tr');
        expect(row).toHaveTextContent(how);
        expect(row?.querySelector('.rubric-points')).toHaveTextContent(String(most));
        for (const rule of restsOn) expect(row).toHaveTextContent(rule);
      }
    }
  },
);

test('what a call is held to is told by what it is for', async () => {
  await renderScreen(<Rules words={words.en} />);
  for (const part of partIds) {
    for (const [id, { aim }] of aims.flatMap((one) => criteriaOf(part, one))) {
      const { name } = words.en.criteria[id];
      const row = screen.getByRole('rowheader', { name }).closest('tr') as HTMLElement;
      for (const one of aims) {
        const note = within(row).queryByText(messages.aims[one]);
        if (one === aim) expect(note).toBeInTheDocument();
        else expect(note).not.toBeInTheDocument();
      }
    }
  }
  for (const aim of aims) {
    const heading = screen.getByRole('heading', { level: 3, name: messages.aims[aim] });
    const list = (heading.parentElement as HTMLElement).querySelectorAll('dl > div');
    // 9.21 each handle in them opens its rule, whose card lies beside it, closed.
    const opened = [...list].map((entry) => entry.querySelectorAll('.rule-card').length);
    expect(Math.min(...opened)).toBeGreaterThan(0);
    for (const card of [...list].flatMap((entry) => [...entry.querySelectorAll('.rule-card')]))
      card.remove();
    expect([...list].map((entry) => entry.textContent)).toEqual(
      capsOf(aim).map((cap) =>
        expect.stringContaining(messages.caps.to(capPoints[cap]) + words.en.caps[cap]),
      ),
    );
  }
});

test('what an earlier rubric asked for is not there', async () => {
  await renderScreen(<Rules words={words.en} />);
  expect(criteria.asking.until).toBeDefined();
  expect(screen.queryByRole('rowheader', { name: words.en.criteria.asking.name })).toBeNull();
});

test.each(['en', 'zh'] as const)('what meets what stands there (%s)', async (language) => {
  const { floors: named, moves } = words[language];
  await renderScreen(<Rules words={words[language]} />, { language });
  const rowOf = (...names: readonly string[]) => {
    const rows = [...document.querySelectorAll('.meetings tbody tr')];
    const row = rows.find((one) => names.every((name) => one.textContent?.includes(name)));
    return [...(row?.querySelectorAll('td') ?? [])];
  };
  const expectMeeting = ({ fully, softly }: Meeting, cells: readonly Element[]) => {
    const list = (cell?: Element) => [...(cell?.querySelectorAll('li') ?? [])].map(textOf);
    expect(list(cells[0])).toEqual(fully.map((move) => moves[move].name));
    expect(list(cells[1])).toEqual(softly.map((move) => moves[move].name));
  };
  for (const kind of objectionKinds) {
    expectMeeting(whatMeetsObjection[kind], rowOf(named.open.objects, named.objections[kind]));
  }
  expectMeeting(whatMeets.tells.implied, rowOf(named.open.tells));
  expectMeeting(whatMeets.asks.valued, rowOf(named.open.asks));
  for (const standing of ['implied', 'explicit', 'valued', 'agreed', 'sealed'] as const) {
    expectMeeting(whatMeets.yields[standing], rowOf(named.open.yields, named.standings[standing]));
  }
  expectMeeting(whatMeets.hedges.agreed, rowOf(named.open.hedges, named.standings.agreed));
});

test('the points add up to 100', async () => {
  await renderScreen(<Rules words={words.en} />);
  expect(screen.getByText('100 points in all')).toBeInTheDocument();
});

test('a rule’s handle leads to its sentence', async () => {
  const user = userEvent.setup();
  Element.prototype.scrollIntoView = vi.fn<() => void>();
  await renderScreen(<Rules words={words.en} />);
  const [handle] = screen.getAllByRole('button', { name: `C17: ${words.en.rules.C17.title}` });
  await user.click(handle as HTMLElement);
  expect(document.activeElement).toHaveTextContent(words.en.rules.C17.sentence);
});

test('no rule about a call is hidden', async () => {
  await renderScreen(<Rules words={words.en} />);
  for (const rule of rules) {
    expect(document.getElementById(`rule-${rule}`)).toHaveTextContent(
      words.en.rules[rule].sentence,
    );
  }
});

test('it says whose rules they are and promises nothing', async () => {
  await renderScreen(<Rules words={words.en} />);
  expect(screen.getByText(/no study was found that supports the numbers/)).toBeInTheDocument();
  expect(screen.getByText(/promises no sale/)).toBeInTheDocument();
});
