/** The card of every scenario that is shipped. */
export { cards as shippedCards } from 'virtual:cards';
