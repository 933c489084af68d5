import type { Transcript } from '../../../core/call/transcript.ts';
import type { Scorecard } from '../../../core/scoring/scorecard.ts';
import { Button } from '../../components/Button.tsx';
import { useMessages } from '../../../i18n/useMessages.tsx';
import { save, scorecardDownload, transcriptDownload } from './downloads.ts';
import { DebriefCard } from './DebriefCard.tsx';
import './keep.css';

interface KeepProps {
  readonly transcript: Transcript;
  readonly scorecard: Scorecard;
}

/** Printing and downloading. */
export function Keep({ transcript, scorecard }: KeepProps) {
  const { keep } = useMessages('debrief');
  return (
    <DebriefCard className="keep" aria-labelledby="keep-title">
      <h2 id="keep-title">{keep.title}</h2>
      <div className="keep-ways">
        <Button onClick={() => print()}>{keep.print}</Button>
        <Button onClick={() => save(scorecardDownload(transcript, scorecard))}>
          {keep.scorecard}
        </Button>
        <Button onClick={() => save(transcriptDownload(transcript))}>{keep.transcript}</Button>
      </div>
      <p className="quiet">{keep.printHint}</p>
    </DebriefCard>
  );
}
