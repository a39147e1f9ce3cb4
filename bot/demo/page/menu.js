/** A menu beside a button, or where the pointer is. One is open at a time. */

import { element, icon } from "./dom.js";

const MARGIN = 8;

/** Open a menu of `{label, detail?, symbol?, danger?, choose}` under the rectangle `at`. */
export function openMenu(at, label, items) {
  const opener = document.activeElement;
  const attributes = { class: "menu", role: "menu", popover: "manual", "aria-label": label };
  const menu = element("div", attributes, items.map(renderItem));
  const close = () => menu.isConnected && menu.remove();

  menu.addEventListener("click", (event) => {
    const chosen = items[[...menu.children].indexOf(event.target.closest("[role=menuitem]"))];
    if (!chosen) return;
    opener.focus();
    close();
    chosen.choose();
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return moveFocus(menu, event);
    opener.focus();
    close();
  });
  // Leaving it in any way closes it: the Tab key, a press outside, another window.
  menu.addEventListener("focusout", ({ relatedTarget }) => menu.contains(relatedTarget) || close());

  document.body.append(menu);
  menu.showPopover();
  place(menu, at);
  menu.firstElementChild.focus();
}

function renderItem({ label, detail = null, symbol = null, danger = false }) {
  const words = element("span", {}, element("span", { dir: "auto" }, label));
  if (detail) words.append(element("small", { dir: "auto" }, detail));
  return element(
    "button",
    { role: "menuitem", type: "button", tabindex: "-1", class: danger ? "danger" : null },
    symbol ? icon(symbol) : null,
    words,
  );
}

function place(menu, at) {
  const { width, height } = menu.getBoundingClientRect();
  const below = at.bottom + MARGIN / 2;
  const top = below + height + MARGIN > innerHeight ? at.top - height - MARGIN / 2 : below;
  menu.style.left = `${Math.max(MARGIN, Math.min(at.left, innerWidth - width - MARGIN))}px`;
  menu.style.top = `${Math.max(MARGIN, Math.min(top, innerHeight - height - MARGIN))}px`;
}

function moveFocus(menu, event) {
  const items = [...menu.children];
  const here = items.indexOf(document.activeElement);
  const there = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: -1 }[event.key];
  if (there === undefined) return;
  event.preventDefault();
  items.at(there % items.length).focus();
}
