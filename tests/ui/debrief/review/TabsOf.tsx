import type { ReactNode } from 'react';
import type { Transcript } from '../../../../src/core/call/transcript.ts';
import type { CourseWords } from '../../../../src/core/words/words.ts';
import { DebriefTabs } from '../../../../src/ui/screens/debrief/DebriefTabs.tsx';
import { useReview } from '../../../../src/ui/screens/debrief/review/useReview.ts';
import { useRewind } from '../../../../src/ui/screens/debrief/review/useRewind.ts';

interface TabsOfProps {
  readonly transcript: Transcript;
  readonly words: CourseWords;
  readonly children: ReactNode;
}

/** The two tabs with the review that they are given by the screen. */
export function TabsOf({ transcript, words, children }: TabsOfProps) {
  const review = useReview(transcript);
  const rewind = useRewind(transcript);
  return (
    <DebriefTabs {...{ transcript, words, review, rewind }} look={null}>
      {() => children}
    </DebriefTabs>
  );
}
