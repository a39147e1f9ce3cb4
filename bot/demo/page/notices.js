/** What lies over a phone's screen for a moment: toasts, which pass, and alerts, which ask for an OK. */

import { element } from "./dom.js";

const TOAST_MS = 3000;

export class Notices {
  #timer;
  #before;

  constructor(device) {
    this.device = device;
    this.toasts = device.querySelector(".toasts");
    this.box = device.querySelector(".alert");
    this.box.querySelector("button").addEventListener("click", () => this.#dismiss());
    this.box.addEventListener("keydown", ({ key }) => key === "Escape" && this.#dismiss());
  }

  /** Show a line for three seconds; a newer one takes its place. */
  toast(text) {
    clearTimeout(this.#timer);
    this.toasts.replaceChildren(element("p", { class: "toast", dir: "auto" }, text));
    this.#timer = setTimeout(() => this.toasts.replaceChildren(), TOAST_MS);
  }

  /** Show a text until it is answered with OK. Only this phone waits: the others on the desk go on. */
  alert(text) {
    this.box.querySelector("p").textContent = text;
    this.box.ariaLabel = text;
    if (!this.box.hidden) return;
    this.#before = document.activeElement;
    this.#hold(true);
    this.box.querySelector("button").focus();
  }

  #dismiss() {
    this.#hold(false);
    // The key that was tapped may have been replaced since.
    const next = this.#before.isConnected ? this.#before : this.device.querySelector(".message:last-child");
    next?.focus({ preventScroll: true });
  }

  #hold(held) {
    for (const part of this.device.children) part.inert = held && part !== this.box;
    this.box.hidden = !held;
  }
}
