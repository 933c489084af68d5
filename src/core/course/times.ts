/** The course's times for a call, in seconds. All that measures them or names them asks here. */

/** The introduction: who, why and what is in it for them have been said by then (C1). */
export const introLimit = 20;
/** The question that draws them in has been asked by then: these seconds decide the call (C1). */
export const questionLimit = 30;
/** A line longer than this is a monologue, in whichever stage (C11). */
export const monologueLimit = 18;
