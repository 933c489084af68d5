import type { Transcript } from '../../../core/call/transcript.ts';
import type { Scorecard } from '../../../core/scoring/scorecard.ts';
import { download } from '../../components/download.ts';

/** A file to keep: its name says which call it is, and nothing about when. */
export interface Download {
  readonly name: string;
  readonly text: string;
}

const stem = ({ scenario, seed }: Transcript) => `pickup-${scenario.id}-${seed}`;

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** The transcript as it is: it can be replayed and scored again. */
export function transcriptDownload(transcript: Transcript): Download {
  return { name: `${stem(transcript)}-transcript.json`, text: json(transcript) };
}

/** The scorecard with what it needs to be understood by itself. */
export function scorecardDownload(transcript: Transcript, scorecard: Scorecard): Download {
  const { scenario, persona, rubric, goal, targets } = transcript;
  const { language, seed, mode, timeStretch, branch } = transcript;
  const played = { scenario, persona, rubric, goal, targets };
  const call = { ...played, language, seed, mode, timeStretch, branch };
  return {
    name: `${stem(transcript)}-scorecard.json`,
    text: json({ format: 1, call, scorecard }),
  };
}

/** Hands a file to the browser. */
export function save({ name, text }: Download): void {
  download(name, text, 'application/json');
}
