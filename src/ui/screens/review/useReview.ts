import { useCallback, useEffect, useState } from 'react';
import type { Reviewed } from '../../../analysis/reviewer.ts';
import type { Transcript } from '../../../core/call/transcript.ts';
import { usePorts } from '../../ports.tsx';

/** How far a review has got: positions of the call met so far, or what came of it. */
export type UnderReview = { readonly positions: number } | Reviewed;

const begun: UnderReview = { positions: 0 };

/** Time for the scorecard to be painted before the solver takes a core, ms. */
const headStartMs = 50;

/** Has a call reviewed, beginning when the debrief opens and not when its tab is asked for. */
export function useReview(transcript: Transcript): {
  readonly state: UnderReview;
  readonly retry: () => void;
} {
  const { reviewer } = usePorts();
  const [state, setState] = useState<UnderReview>(begun);
  const ask = useCallback(
    (show: (next: UnderReview) => void) => {
      void reviewer.review(transcript, (positions) => show({ positions })).then(show);
    },
    [reviewer, transcript],
  );
  useEffect(() => {
    let here = true;
    const show = (next: UnderReview) => here && setState(next);
    const timer = setTimeout(() => ask(show), headStartMs);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [ask]);
  return {
    state,
    retry: () => {
      setState(begun);
      ask(setState);
    },
  };
}
