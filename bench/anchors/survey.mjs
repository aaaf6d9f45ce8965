import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";
import { benchPackageFile } from "../servers/packages.mjs";
import { listening } from "./floor.mjs";
import { questions } from "./questions.mjs";

const files = {
  "/core.js": ["text/javascript", "survey-core/survey.core.min.js"],
  "/ui.js": ["text/javascript", "survey-js-ui/survey-js-ui.min.js"],
  "/survey.css": ["text/css", "survey-core/survey-core.min.css"],
};

/** The questions as a quiz of SurveyJS is written: with their keys, and one to a page. */
const quiz = {
  locale: "ar",
  pages: questions.map(({ id, stem, options }) => ({
    elements: [
      {
        type: "radiogroup",
        name: id,
        title: stem,
        choices: options.map(({ id: value, text }) => ({ value, text })),
        correctAnswer: options[0].id,
      },
    ],
  })),
};

const page = `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>SurveyJS</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/survey.css"><div id="survey"></div><script src="/core.js"></script><script src="/ui.js"></script><script>new Survey.Model(${JSON.stringify(quiz)}).render(document.getElementById("survey"))</script></html>`;

/** A quiz made with SurveyJS as its guide for pages without a framework says, from a server that compresses. */
export function openSurvey() {
  const bodies = new Map([["/", { type: "text/html; charset=utf-8", body: gzipSync(page) }]]);
  for (const [address, [type, file]] of Object.entries(files))
    bodies.set(address, { type, body: gzipSync(readFileSync(benchPackageFile(file))) });
  return listening(
    createServer((request, response) => {
      const found = bodies.get(request.url);
      if (!found) return response.writeHead(404).end();
      response.writeHead(200, { "content-type": found.type, "content-encoding": "gzip" }).end(found.body);
    }),
  );
}
