/** The only door to the server: requests, and the stream of events of one phone. */

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8000;

/** The JSON answer, or an Error whose message is a sentence that can be shown. */
async function request(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch {
    throw new Error("The demo does not answer. Is it still running?");
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.error ?? `The demo answered with the error ${response.status}.`);
  return answer;
}

export function loadDesk() {
  return request("/api/desk");
}

/** What the phone of one person can ask of the server. */
export function phoneClient(person) {
  const base = `/api/phones/${person}`;
  const post = (action, body = {}) =>
    request(`${base}/${action}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
  return {
    load: () => request(base),
    send: (text, replyTo) => post("send", { text, reply_to: replyTo }),
    start: (payload) => post("start", { payload }),
    edit: (id, text) => post("edit", { id, text }),
    tap: (message, row, column) => post("tap", { message, row, column }),
    sendOddity: (kind) => post("oddity", { kind }),
    block: (blocked) => post("block", { blocked }),
    clear: () => post("clear"),
    sendFile: (file, kind, caption) => {
      const body = new FormData();
      body.append("kind", kind);
      body.append("caption", caption);
      body.append("file", file);
      return request(`${base}/file`, { method: "POST", body });
    },
  };
}

/**
 * Listen to a phone's events for as long as the page lives.
 *
 * `opened` is called, and awaited, on every new connection: what happened while there was none is lost, so it loads
 * the state anew. Where it fails, the connection counts as lost.
 */
export function listen(person, { opened, heard, lost }) {
  const address = new URL(`/api/phones/${person}/events`, location.href);
  address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
  let pause = FIRST_PAUSE_MS;

  const connect = () => {
    const socket = new WebSocket(address);
    socket.onopen = async () => {
      try {
        await opened();
        pause = FIRST_PAUSE_MS;
      } catch {
        socket.close();
      }
    };
    socket.onmessage = ({ data }) => heard(JSON.parse(data));
    socket.onclose = () => {
      lost();
      // A random share keeps the phones of a desk from coming back at the same instant.
      setTimeout(connect, pause * (0.75 + Math.random() / 2));
      pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
    };
  };
  connect();
}
