/**
 * Whether this document was opened from another page of its site: its list may then go on with the one that stood
 * there.
 */

/**
 * Going back, loading it anew and opening it by its address do not count: who was logged in may have changed since its
 * first time. `type` is how the browser came here, as its own record of the navigation says.
 */
export function isOpenedByLink(
  { referrer, location }: { readonly referrer: string; readonly location: { readonly origin: string } },
  type: string | undefined,
): boolean {
  return type === 'navigate' && URL.parse(referrer)?.origin === location.origin;
}
