/** A message's text: only the marks a messenger knows, copied one by one, and links that say what they open. */

import { element, icon } from "./dom.js";

const MARKS = new Set(["B", "STRONG", "I", "EM", "U", "INS", "S", "STRIKE", "DEL", "CODE", "PRE", "BLOCKQUOTE", "BR"]);
const BLOCKS = new Set(["PRE", "BLOCKQUOTE"]);
const SAFE_PROTOCOLS = new Set(["http:", "https:", "mailto:", "tel:"]);
const TELEGRAM_HOSTS = new Set(["t.me", "telegram.me"]);

/** The payload of a link that opens this bot with /start, or null for every other link. */
export function startPayload(href, botUsername) {
  const link = URL.parse(href);
  if (!link) return null;
  const inApp = link.protocol === "tg:" && link.hostname === "resolve";
  const name = inApp ? link.searchParams.get("domain") : TELEGRAM_HOSTS.has(link.hostname) && link.pathname.slice(1);
  return name && name.toLowerCase() === botUsername.toLowerCase() ? link.searchParams.get("start") : null;
}

/** Whether a link may be opened in a new tab of the browser. */
export function opensOutside(href) {
  return SAFE_PROTOCOLS.has(URL.parse(href)?.protocol);
}

/** A safe copy of the HTML. The server has cleaned it already; this second lock takes nothing on trust. */
export function renderText(html, botUsername) {
  const source = new DOMParser().parseFromString(html, "text/html").body;
  const copy = document.createDocumentFragment();
  copyChildren(source, copy, botUsername);
  return copy;
}

function copyChildren(from, to, botUsername) {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) {
      // A block ends its line by itself: the line break that the text has after it would make an empty one.
      to.append(BLOCKS.has(node.previousSibling?.nodeName) ? node.data.replace(/^\n/, "") : node.data);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      const [inner, ...after] = copyElement(node, botUsername);
      copyChildren(node, inner ?? to, botUsername);
      if (inner) to.append(inner, ...after);
    }
  }
}

/** The copy of an element and what stands after it; empty where only its children are kept. */
function copyElement(node, botUsername) {
  if (node.localName === "a") return copyLink(node.getAttribute("href") ?? "", botUsername);
  if (node.matches("mark, tg-spoiler, .tg-spoiler")) {
    return [element("span", { class: "spoiler", role: "button", tabindex: "0", "aria-label": "Hidden text. Show it" })];
  }
  if (node.localName === "blockquote") return [element("blockquote", { dir: "auto" })];
  return MARKS.has(node.tagName) ? [element(node.localName)] : [];
}

function copyLink(href, botUsername) {
  const payload = startPayload(href, botUsername);
  if (payload !== null) return [element("a", { href, "data-start": payload }), elsewhereButton(payload)];
  return opensOutside(href) ? [element("a", { href, target: "_blank", rel: "noopener noreferrer" })] : [];
}

/** The small button beside an invitation: whom it is for holds another phone. */
export function elsewhereButton(payload) {
  const label = "Open on another phone";
  const attributes = { class: "elsewhere", type: "button", "aria-haspopup": "menu", "aria-label": label, title: label };
  return element("button", { ...attributes, "data-elsewhere": payload }, icon("elsewhere"));
}
