/** Redesign: classes and ids have other names, in the style sheets too, so that the page looks the same. */

import type { Redesign } from '../redesign.ts';

export const otherNames: Redesign = {
  name: 'classes and ids renamed',
  stage: 'names',
  appliesTo: (page) => page.querySelector('body [class],body [id]') !== null,
  apply: (page) => {
    const elements = [...page.querySelectorAll('[class],[id]')];
    const names = new Set(elements.flatMap((one) => [...one.classList, ...(one.id ? [one.id] : [])]));
    const renamed = new Map([...names].map((name, at) => [name, `x${at}`]));
    const fresh = (name: string) => renamed.get(name) ?? name;
    for (const element of elements) {
      if (element.id) element.id = fresh(element.id);
      if (element.classList.length > 0) element.setAttribute('class', [...element.classList].map(fresh).join(' '));
    }
    for (const sheet of page.querySelectorAll('style')) {
      sheet.textContent = (sheet.textContent ?? '').replace(
        /([.#])([A-Za-z_][\w-]*)/g,
        (_, mark, name) => mark + fresh(name),
      );
    }
  },
};
