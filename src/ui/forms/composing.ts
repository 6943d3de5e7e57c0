/** The Enter that settles a conversion of Japanese text is part of typing, and sends no form. */

/** The key that browsers report while an input method has the keyboard. */
const OF_INPUT_METHOD = 229;

/** For `onKeyDown` of a form. */
export function keepComposing(event: KeyboardEvent): void {
  // Some say only afterwards that it was composing; the old number tells it in time.
  const composing = event.isComposing || event.keyCode === OF_INPUT_METHOD;
  if (event.key === 'Enter' && composing) event.preventDefault();
}
