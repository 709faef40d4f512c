/**
 * From here on the page is translated the way Google Translate does it: every text goes into elements of the
 * translator's own, again whenever something changes.
 */
export function translate(): void {
  new MutationObserver(wrapAll).observe(document, { subtree: true, childList: true, characterData: true });
}

function wrapAll(): void {
  if (!document.querySelector('body')) return;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  for (const text of found) if (text.data.trim() && !text.parentElement?.closest('font, script, style')) wrap(text);
}

function wrap(text: Text): void {
  const [outer, inner] = [document.createElement('font'), document.createElement('font')];
  inner.textContent = text.data;
  outer.append(inner);
  text.replaceWith(outer);
}

/** What is on the page that a translation could break: texts that React itself holds (ADR 20). */
export function textsOfReact(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.data && Object.keys(node).some((key) => key.startsWith('__reactFiber'))) found.push(node.data);
  }
  return found;
}
