import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense, use, useState } from 'react';
import { expect, it } from 'vitest';

// What the other tests of screens rest on: no render is lost because it had to wait.

const soon = () => new Promise<string>((resolve) => setTimeout(() => resolve('here'), 10));

function Awaited({ words }: { words: Promise<string> }) {
  return <p>{use(words)}</p>;
}

function OnClick() {
  const [words, setWords] = useState<Promise<string>>();
  return (
    <Suspense fallback="…">
      <button onClick={() => setWords(soon())}>Fetch</button>
      {words && <Awaited words={words} />}
    </Suspense>
  );
}

it('a first render that waits comes', async () => {
  const words = soon();
  await act(async () => {
    render(
      <Suspense fallback="…">
        <Awaited words={words} />
      </Suspense>,
    );
    await Promise.resolve();
  });
  expect(await screen.findByText('here')).toBeInTheDocument();
});

it('what waits after a click comes', async () => {
  render(<OnClick />);
  await userEvent.click(screen.getByRole('button'));
  expect(await screen.findByText('here')).toBeInTheDocument();
});
