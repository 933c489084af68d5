import { useCallback } from 'react';
import type { CallRules } from '../../../../core/call/rules.ts';
import type { Language } from '../../../../core/course/language.ts';
import type { ScenarioRef } from '../../../../protocol/values.ts';
import { useRoom, useServer } from '../room.tsx';
import { useFetched, type Fetched } from '../useFetched.ts';
import { loadRoomCall } from './loadRoomCall.ts';

/**
 * Fetches the rules of a room's call in a language; `null`: this page doesn't have them as the server
 * has. The second of the pair tries again.
 */
export function useRoomRules(
  { id, hash }: ScenarioRef,
  language: Language,
): readonly [Fetched<CallRules | null>, () => void] {
  const classroom = useServer();
  const room = useRoom().id;
  return useFetched(
    useCallback(
      () => loadRoomCall(classroom, room, { id, hash }, language),
      [classroom, room, id, hash, language],
    ),
  );
}
