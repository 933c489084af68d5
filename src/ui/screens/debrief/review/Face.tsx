import type { Look } from '../../../../core/course/looks.ts';
import { memo } from 'react';
import type { Mood } from '../../../../core/persona/moods.ts';
import type { CourseWords } from '../../../../core/words/words.ts';
import { lookOf } from '../../../components/lookOf.ts';
import { Portrait } from '../../../components/portrait/Portrait.tsx';
import './face.css';

interface FaceProps {
  readonly look: Look;
  readonly mood: Mood;
  readonly name: string;
  readonly words: CourseWords;
  readonly speaking?: boolean;
}

/** The customer as they look at a moment of the call, and who they are. */
export const Face = memo(function Face({ look, mood, name, words, speaking = false }: FaceProps) {
  return (
    <div className="review-face">
      <Portrait
        look={lookOf(look)}
        mood={mood}
        speaking={speaking}
        label={`${name}: ${words.moods[mood]}`}
      />
    </div>
  );
});
