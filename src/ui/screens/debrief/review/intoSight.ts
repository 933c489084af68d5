/** Scrolls to an element, gliding unless the user has asked for less motion. */
export function intoSight(element: Element | null | undefined, block: ScrollLogicalPosition): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block, behavior: still ? 'auto' : 'smooth' });
}
