/** What pressing does inside a chat: keys, links, photos, quotes, hidden text, and the menu of a message. */

import { openMenu } from "./menu.js";
import { gist } from "./message.js";

/** In order: the first that fits what was pressed is done. */
const PRESSES = [
  ["[data-elsewhere]", (phone, pressed) => openElsewhere(phone, pressed, pressed.dataset.elsewhere)],
  ["[data-start]", (phone, pressed) => phone.start(pressed.dataset.start)],
  ["[data-copies]", (phone, pressed) => copyText(phone, pressed.dataset.copies)],
  ["button.key", (phone, pressed) => phone.taps.press(pressed, messageOf(phone, pressed).id)],
  [".spoiler", (_, pressed) => revealSpoiler(pressed)],
  [".photo", (_, pressed) => enlarge(pressed.firstChild.src)],
  ["[data-quotes]", (phone, pressed) => phone.chat.reveal(pressed.dataset.quotes)],
];

/** Let the presses inside a phone's chat do what they say. */
export function watchPresses(phone) {
  const { log } = phone.chat;
  log.addEventListener("click", (event) => press(phone, event));
  log.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches(".message")) {
      // Else the same key press would go on to choose the menu's first item.
      event.preventDefault();
      openMessageMenu(phone, event.target, event.target.querySelector(".bubble").getBoundingClientRect());
    } else if ([" ", "Enter"].includes(event.key) && event.target.matches(".spoiler")) {
      press(phone, event);
    }
  });
  // A long press on a touch screen, the right button of a mouse and the menu key all arrive as this one event.
  log.addEventListener("contextmenu", (event) => {
    const element = event.target.closest(".message");
    // Links and marked text keep the browser's own menu, which can copy them.
    if (!element || event.target.closest("a") || !getSelection().isCollapsed) return;
    event.preventDefault();
    openMessageMenu(phone, element, new DOMRect(event.clientX, event.clientY));
  });
}

function press(phone, event) {
  for (const [selector, act] of PRESSES) {
    const pressed = event.target.closest(selector);
    if (pressed) {
      event.preventDefault();
      act(phone, pressed);
      return;
    }
  }
}

function messageOf(phone, element) {
  return phone.chat.get(Number(element.closest(".message").dataset.id));
}

function openMessageMenu(phone, element, at) {
  const message = messageOf(phone, element);
  const items = [{ label: "Reply", symbol: "reply", choose: () => phone.composer.reply(message.id, gist(message)) }];
  if (message.from === "me" && message.kind === "text") {
    items.push({ label: "Edit", symbol: "edit", choose: () => phone.composer.edit(message.id, message.text) });
  }
  if (message.text) items.push({ label: "Copy text", symbol: "copy", choose: () => copyText(phone, message.text) });
  openMenu(at, "Message", items);
}

function openElsewhere(phone, button, payload) {
  const items = phone.desk.others(phone).map((other) => ({
    label: other.person.name,
    detail: other.person.role,
    choose: () => {
      phone.desk.show(other);
      other.start(payload);
    },
  }));
  openMenu(button.getBoundingClientRect(), "Open on another phone", items);
}

function copyText(phone, text) {
  return phone.attempt(async () => {
    await navigator.clipboard.writeText(text);
    phone.notices.toast("Copied");
  });
}

function revealSpoiler(spoiler) {
  spoiler.classList.add("shown");
  for (const name of ["role", "tabindex", "aria-label"]) spoiler.removeAttribute(name);
}

function enlarge(source) {
  const dialog = document.querySelector(".enlarged");
  dialog.firstElementChild.src = source;
  dialog.onclick = () => dialog.close();
  dialog.showModal();
}
