import type { Deck } from "@/domain/items/deck";
import { kindReason } from "../carried-kinds";
import { type ExportFormat, sortOut } from "../export-format";
import { escapeMarkup } from "../markup";
import { questionXml } from "./question-xml";

/** Moodle XML: a category of the set's name, and each question with the id that lets a second import update it. */
export const moodleXml: ExportFormat = {
  id: "moodle-xml",
  name: "Moodle XML",
  mediaType: "application/xml; charset=utf-8",
  extension: ".moodle.xml",
  render(deck) {
    const { carried, left } = sortOut(deck, ({ kind }) => kindReason("moodle-xml", kind));
    const questions = carried.map((item, at) => questionXml(deck, item, at + 1));
    const text = ['<?xml version="1.0" encoding="UTF-8"?>', "<quiz>", category(deck), ...questions, "</quiz>", ""];
    return { content: { type: "text", text: text.join("\n") }, left };
  },
};

/** A slash in the name is written twice, or it would begin another category. */
const category = ({ title }: Deck): string =>
  [
    '<question type="category">',
    `<category><text>$course$/top/Sanad/${escapeMarkup(title).replaceAll("/", "//")}</text></category>`,
    "</question>",
  ].join("\n");
