/**
 * What an English page says in Dutch without saying that it is Dutch (WCAG 3.1.2): known words of the academy, and
 * what has two of the little words that only Dutch has.
 */
export const untoldDutch = (ofAcademy: readonly string[]): string[] => {
  const words = new Set(ofAcademy);
  const little =
    /(?<![\p{L}-])(de|het|een|van|voor|je|niet|met|zijn|wordt|naar|uit|ook|deze|bij|aan|hoe|geen)(?![\p{L}-])/giu;
  const isDutch = (text: string) =>
    words.has(text) || new Set(text.match(little)?.map((word) => word.toLowerCase())).size > 1;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (walker.nextNode()) {
    const { parentElement, nodeValue } = walker.currentNode;
    const text = nodeValue?.trim() ?? '';
    const told = parentElement?.closest<HTMLElement>('[lang]')?.lang === 'nl';
    if (!told && !parentElement?.closest('script, style, noscript') && isDutch(text)) found.push(text);
  }
  return found;
};
