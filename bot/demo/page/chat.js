/** The messages of one phone: kept in order, changed in place, and scrolled as a messenger scrolls. */

import { renderMessage } from "./message.js";

/** How near to the end, in pixels, still counts as reading the newest message. */
const NEAR_END = 40;
const DAY = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long" });

export class Chat {
  #messages = new Map();
  #atEnd = true;

  /** `screen` holds the scroller, the button to the newest message and the words of an empty chat. */
  constructor(screen, botUsername) {
    this.log = screen.querySelector(".chat");
    this.botUsername = botUsername;
    this.scroller = screen.querySelector(".scroller");
    this.latest = screen.querySelector(".latest");
    this.description = screen.querySelector(".description");

    this.scroller.addEventListener("scroll", () => this.#noticePlace());
    this.latest.addEventListener("click", () => this.scrollToEnd());
    this.log.addEventListener("keydown", (event) => this.#moveFocus(event));
    // Whatever changes heights (a picture, the keyboard of a real phone, a longer draft), the end stays in sight.
    const sizes = new ResizeObserver(() => this.#atEnd && this.scrollToEnd());
    sizes.observe(this.scroller);
    sizes.observe(this.log);
  }

  get(id) {
    return this.#messages.get(id);
  }

  /** Show exactly these messages, and the description where there are none. */
  show(messages, description) {
    this.#messages = new Map(messages.map((message) => [message.id, message]));
    this.log.replaceChildren(...messages.map((message) => this.#render(message)));
    this.description.querySelector("p").textContent = description;
    this.#settle();
    this.scrollToEnd();
  }

  /** Add a message at the end and go there. */
  add(message) {
    this.put(message);
    this.scrollToEnd();
  }

  /** Show a message in the place it has or, where it is new, after those before it. */
  put(message) {
    this.#messages.set(message.id, message);
    const fresh = this.#render(message);
    const old = this.#element(message.id);
    if (old) this.#replace(old, fresh);
    else this.log.insertBefore(fresh, this.#elements.find((other) => Number(other.dataset.id) > message.id) ?? null);
    this.#settle();
  }

  remove(ids) {
    for (const id of ids) {
      this.#messages.delete(id);
      this.#element(id)?.remove();
    }
    this.#settle();
  }

  /** Bring a message to the middle and put the focus on it. */
  reveal(id) {
    const message = this.#element(id);
    message?.scrollIntoView({ block: "center" });
    message?.focus({ preventScroll: true });
  }

  scrollToEnd() {
    this.scroller.scrollTop = this.scroller.scrollHeight;
    this.#noticePlace();
  }

  get #elements() {
    return [...this.log.children];
  }

  #element(id) {
    return this.log.querySelector(`[data-id="${id}"]`);
  }

  #render(message) {
    return renderMessage(message, { botUsername: this.botUsername, repliedTo: this.get(message.reply_to) });
  }

  /** Swap an element for its newer self; the picture and the keyboard focus stay where they were. */
  #replace(old, fresh) {
    const photo = fresh.querySelector(".photo");
    const shown = old.querySelector(".photo");
    if (photo && shown?.firstChild.src === photo.firstChild.src) photo.replaceWith(shown);
    const focused = old.contains(document.activeElement) ? document.activeElement.dataset : null;
    old.replaceWith(fresh);
    if (!focused) return;
    const key = fresh.querySelector(`[data-row="${focused.row}"][data-column="${focused.column}"]`);
    (key ?? fresh).focus({ preventScroll: true });
  }

  /** Put right what depends on the neighbours: the days, the one message the Tab key stops at, the description. */
  #settle() {
    let previous = null;
    for (const message of this.#elements) {
      const day = DAY.format(this.get(Number(message.dataset.id)).date * 1000);
      message.querySelector(".day").textContent = day === previous ? "" : day;
      message.tabIndex = message === this.log.lastElementChild ? 0 : -1;
      previous = day;
    }
    this.description.hidden = this.#messages.size > 0;
  }

  #noticePlace() {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller;
    this.#atEnd = scrollHeight - scrollTop - clientHeight < NEAR_END;
    this.latest.hidden = this.#atEnd;
  }

  /** Up and down walk from message to message, when one of them has the focus itself. */
  #moveFocus(event) {
    const step = { ArrowUp: "previousElementSibling", ArrowDown: "nextElementSibling" }[event.key];
    if (!step || !event.target.matches(".message")) return;
    event.preventDefault();
    event.target[step]?.focus();
  }
}
