import { createContext, type ComponentType } from 'react';
import type { PlayedCall } from '../../playedCall.ts';

/** The screen that a call is played on, which is another screen's: whoever knows both hands it in. */
export const CallContext = createContext<ComponentType<PlayedCall> | null>(null);
