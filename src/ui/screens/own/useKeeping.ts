import { useState } from 'react';
import { shelf } from '../../../catalogue/own/ownShelf.ts';
import type { ScenarioCard } from '../../../scenario/card.ts';
import { usePorts } from '../../ports.tsx';
import { navigate } from '../../routes/hashLocation.ts';
import { keepScenario, type Kept } from './keepScenario.ts';

interface Keeping {
  /** The text's card, while it is asked whether it may replace another scenario of its id. */
  readonly replacing: ScenarioCard | null;
  /** Keeps the text, unless it would replace another scenario: that is asked first. */
  readonly ask: (clean: ScenarioCard) => Promise<void>;
  readonly keep: (clean: ScenarioCard) => Promise<void>;
  readonly leaveOther: () => void;
}

/**
 * Keeps a text that reads cleanly among the user's own scenarios, and goes where it is.
 *
 * @param of the own scenario being changed; `null`: a new one
 * @param onBegin told before it is kept, when there is to be no draft of it any more
 */
export function useKeeping(
  of: string | null,
  text: string,
  onBegin: () => void,
  onKept: (kept: Kept) => void,
): Keeping {
  const { progress } = usePorts();
  const [replacing, setReplacing] = useState<ScenarioCard | null>(null);
  const keep = async (clean: ScenarioCard) => {
    setReplacing(null);
    onBegin();
    const outcome = await keepScenario(clean, text, of);
    progress.getState().changeSettings({ ownScenarios: true });
    onKept(outcome);
    navigate(`/own/${outcome.id}`, { replace: true });
  };
  const ask = async (clean: ScenarioCard) => {
    if (clean.id !== of && (await shelf.find(clean.id).catch(() => null))) setReplacing(clean);
    else await keep(clean);
  };
  return { replacing, ask, keep, leaveOther: () => setReplacing(null) };
}
