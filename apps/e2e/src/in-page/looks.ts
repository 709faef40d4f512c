/** Places of the menu that are there but cannot be pressed: outside the window, or below something else. */
export const outOfReach = (): string[] => {
  scrollTo(0, 0);
  return [...document.querySelectorAll<HTMLElement>('header nav a, header button, .alb-tabbar a')]
    .filter((element) => element.checkVisibility())
    .filter((element) => {
      const { left, right, top, width, height } = element.getBoundingClientRect();
      if (left < 0 || right > innerWidth) return true;
      const found = document.elementFromPoint(left + width / 2, top + height / 2);
      return !found || !(element.contains(found) || found.contains(element));
    })
    .map((element) => element.getAttribute('aria-label') ?? element.innerText);
};

/** Menus in which the place where one is looks like the others. */
export const unmarkedPlaces = (): string[] => {
  const look = (element: Element) => {
    const { backgroundColor, borderBlockEndColor, borderBlockStartColor, borderInlineStartColor, color } =
      getComputedStyle(element);
    return [backgroundColor, borderBlockEndColor, borderBlockStartColor, borderInlineStartColor, color].join();
  };
  return [...document.querySelectorAll('nav')]
    .filter((nav) => nav.checkVisibility() && nav.querySelector('a[aria-current="page"]'))
    .filter((nav) => {
      const others = [...nav.querySelectorAll('a:not([aria-current])')].map(look);
      return [...nav.querySelectorAll('a[aria-current="page"]')].some((here) => others.includes(look(here)));
    })
    .map((nav) => nav.getAttribute('aria-label') ?? nav.className);
};

/** What a printed page would lose: what is cut off by its box, or stands beside the paper. */
export const cutOffOnPaper = (): string[] => {
  const paper = document.documentElement.clientWidth;
  const hidden = '.alb-visually-hidden, svg, [aria-hidden="true"]';
  return [...document.querySelectorAll<HTMLElement>('body *')]
    .filter((element) => element.checkVisibility() && !element.closest(hidden) && element.innerText.trim() !== '')
    .filter((element) => {
      const { overflowX, overflowY, display } = getComputedStyle(element);
      const cuts = display !== 'inline' && (overflowX !== 'visible' || overflowY !== 'visible');
      const over = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
      return (cuts && over) || element.getBoundingClientRect().right > paper + 1;
    })
    .map((element) => `${element.tagName}.${element.className}: ${element.innerText.slice(0, 40)}`);
};

/** Controls whose name, as it is said, leaves out what is written on them (WCAG 2.5.3): who speaks cannot press them. */
export const misnamed = (): string[] => {
  const plain = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const written = (element: Element | null | undefined) => {
    const texts: string[] = [];
    if (!element) return '';
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, nodeValue } = walker.currentNode;
      const unseen = parentElement?.closest('[aria-hidden="true"], .alb-visually-hidden, svg');
      if (!unseen && parentElement?.checkVisibility()) texts.push(nodeValue ?? '');
    }
    return plain(texts.join(' '));
  };
  const saidBy = (element: Element): string =>
    (element.getAttribute('aria-labelledby')?.split(' ') ?? [])
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ') ||
    (element.getAttribute('aria-label') ?? '');
  const controls = 'a, button, summary, input, select, textarea, [role="button"], [role="tab"], [role="menuitem"]';
  return [...document.querySelectorAll<HTMLElement>(controls)]
    .filter((element) => saidBy(element) && element.checkVisibility())
    .map((element) => {
      const labels = 'labels' in element ? (element as HTMLInputElement).labels : null;
      return [plain(saidBy(element)), labels?.length ? written(labels[0]) : written(element)] as const;
    })
    .filter(([name, text]) => !` ${name} `.includes(` ${text} `) && text !== '')
    .map(([name, text]) => `'${text}' is named '${name}'`);
};

/** What gets wider than its window once every title, name and sentence holds a long address, as texts of others may. */
export const wideWithLongWords = (): string[] => {
  const address = `https://voorbeeld.example/${'hoogspanningsgelijkstroomverbinding'.repeat(3)}`;
  const written =
    'h1, h2, h3, h4, p, li, dd, dt, td, th, legend, label, blockquote, nav a, nav span, b, span, cite, summary';
  const leaves = [...document.querySelectorAll<HTMLElement>(`main :is(${written}), [role="dialog"] :is(${written})`)];
  for (const leaf of leaves) {
    const isText = leaf.childElementCount === 0 && leaf.textContent.trim() !== '';
    if (isText && !leaf.closest('button, svg, .alb-button, .alb-figure, .alb-visually-hidden, [aria-hidden="true"]'))
      leaf.textContent += ` ${address}`;
  }
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  return [...document.querySelectorAll<HTMLElement>('main :not(svg, svg *)')]
    .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
    .slice(0, 4)
    .map((element) => `${element.tagName}.${element.className}`);
};
