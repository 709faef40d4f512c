/** For `getByText`: the smallest element whose whole text fits, also where it is in several elements. */
export const inWhole = (wanted: string | RegExp) => (_own: string, element: Element | null) =>
  element !== null && fits(element, wanted) && ![...element.children].some((child) => fits(child, wanted));

function fits({ textContent }: Element, wanted: string | RegExp): boolean {
  const text = textContent.replace(/\s+/g, ' ').trim();
  return typeof wanted === 'string' ? text === wanted : wanted.test(text);
}
