import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { loadWords } from '../../../src/core/words/load.ts';
import { debrief } from '../../../src/i18n/messages/en/debrief.ts';
import { Album } from '../../../src/ui/components/album/Album.tsx';
import { renderScreen } from '../support/renderScreen.tsx';

const words = await loadWords('en');

test('what was met shows the sentence that ended it; what was not is a shadow', async () => {
  const said = { text: '周二十点，厂里见。', language: 'zh', mood: 'warm' } as const;
  await renderScreen(
    <Album
      endings={['meetingBooked', 'leftOpen', 'hungUp']}
      record={{ endings: ['meetingBooked', 'leftOpen'], lastWords: { meetingBooked: said } }}
      look="dispatcher"
      words={words}
    />,
  );
  const [booked, left, unmet] = screen.getAllByRole('listitem') as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  expect(within(booked).getByText(said.text)).toHaveAttribute('lang', 'zh-Hans');
  expect(booked.querySelector('.portrait')).toHaveAttribute('data-mood', 'warm');
  // Met before sentences were kept: the course's own stands in.
  expect(left).toHaveTextContent(words.endings.leftOpen.sentence);
  expect(unmet).toHaveAttribute('data-met', 'false');
  expect(unmet).toHaveTextContent(debrief.album.open);
  expect(unmet).not.toHaveTextContent(words.endings.hungUp.name);
});
