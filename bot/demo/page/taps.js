/** Taps on the keys under messages: a key is busy until the bot has answered its tap. */

export class Taps {
  #waiting = new Map();
  #answeredEarly = new Set();

  constructor(tap, notices) {
    this.tap = tap;
    this.notices = notices;
  }

  /** Tap a key; a key that is still busy lets nothing through, as on a phone. */
  async press(key, message) {
    if (key.ariaBusy) return;
    key.ariaBusy = "true";
    const accepted = await this.tap(message, Number(key.dataset.row), Number(key.dataset.column));
    // The answer comes another way than the tap's id, and may be here before it.
    if (accepted === null || this.#answeredEarly.delete(accepted.tap)) key.ariaBusy = null;
    else this.#waiting.set(accepted.tap, key);
  }

  /** Free the key of an answered tap and show what the bot said to it. */
  answered({ tap, text, alert }) {
    const key = this.#waiting.get(tap);
    if (key) key.ariaBusy = null;
    else this.#answeredEarly.add(tap);
    this.#waiting.delete(tap);
    if (text && alert) this.notices.alert(text);
    else if (text) this.notices.toast(text);
  }
}
