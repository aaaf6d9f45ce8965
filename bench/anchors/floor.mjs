import { once } from "node:events";
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import { questions, verdict } from "./questions.mjs";

/** What a form needs to be answered in place; the key stays with the server. */
const script = `document.addEventListener("submit", async (event) => {
  event.preventDefault();
  const form = event.target;
  const button = form.querySelector("button");
  const place = form.querySelector("output");
  const answer = new FormData(form).get("answer");
  if (!answer) return;
  button.disabled = true;
  try {
    const response = await fetch(form.action, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ question: form.id, answer }),
    });
    const { verdict } = await response.json();
    place.textContent = verdict;
    place.className = "verdict";
    for (const input of form.querySelectorAll("input")) input.disabled = true;
  } catch {
    place.textContent = "";
    button.disabled = false;
  }
});`;

const style = "body{font:16px sans-serif;margin:16px}label,button{display:block;min-height:44px}";

const option = ({ id, text }) =>
  `<label class="option"><input type="radio" name="answer" value="${id}"> ${text}</label>`;

const form = (question) =>
  `<form id="${question.id}" method="post" action="/check"><h2>${question.stem}</h2>${question.options
    .map(option)
    .join("")}<button>\u062a\u062d\u0642\u0642</button><output></output></form>`;

const page = `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>\u0627\u062e\u062a\u0628\u0627\u0631</title><link rel="icon" href="data:,"><style>${style}</style>${questions
  .map(form)
  .join("")}<script>${script}</script></html>`;

/** The least that a quiz can be: one static page with a small script, and a server that says right or wrong. */
export async function openFloor() {
  const body = gzipSync(page);
  const server = createServer((request, response) => {
    if (request.method === "POST") {
      request.resume().on("end", () => {
        response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ verdict }));
      });
      return;
    }
    response.writeHead(200, { "content-type": "text/html; charset=utf-8", "content-encoding": "gzip" }).end(body);
  });
  return listening(server);
}

/** A server of Node's own on a free port of loopback: `{ address, close }`. */
export async function listening(server) {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
