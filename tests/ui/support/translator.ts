/** Wraps every text as the translators of browsers do, now and whenever one comes or changes. */
export function translatePage(): { readonly stop: () => void } {
  const wrapped = new WeakSet<Node>();

  function wrap(root: Node): void {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
    if (root.nodeType === Node.TEXT_NODE) texts.push(root as Text);
    for (const text of texts) {
      if (wrapped.has(text) || !text.data.trim() || !text.parentNode) continue;
      // The page's own text is taken out, and a new one stands in its place.
      const font = document.createElement('font');
      const said = document.createTextNode(text.data);
      wrapped.add(said);
      font.append(said);
      text.replaceWith(font);
    }
  }

  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      addedNodes.forEach(wrap);
      if (target.nodeType === Node.TEXT_NODE) wrap(target);
    }
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  wrap(document.body);
  return { stop: () => observer.disconnect() };
}

/** Texts that share their element with others: a translator's wrapping leaves them stale, or worse. */
export function sharedTexts(root: ParentNode): readonly string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const nodes = [...element.childNodes].filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE);
    if (nodes.length < 2) return [];
    return nodes
      .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
      .map((node) => `${element.tagName.toLowerCase()}.${element.className}: ${node.textContent}`);
  });
}
