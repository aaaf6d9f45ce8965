import type { Deck } from "@/domain/items/deck";
import { type ExportFormat, sortOut } from "../export-format";
import { categoryName, moodleReason } from "../moodle-rules";
import { questionXml } from "./question-xml";
import { textElement } from "./text-element";

/** Moodle XML: a category of the set's name, and each question with the id that lets a second import update it. */
export const moodleXml: ExportFormat = {
  id: "moodle-xml",
  name: "Moodle XML",
  mediaType: "application/xml; charset=utf-8",
  extension: ".moodle.xml",
  render(deck) {
    const { carried, left } = sortOut(deck, (item) => moodleReason("moodle-xml", item));
    const questions = carried.map((item, at) => questionXml(deck, item, at + 1));
    const text = ['<?xml version="1.0" encoding="UTF-8"?>', "<quiz>", category(deck), ...questions, "</quiz>", ""];
    return { content: { type: "text", text: text.join("\n") }, left };
  },
};

const category = ({ title }: Deck): string =>
  [
    '<question type="category">',
    `<category>${textElement(`$course$/top/Sanad/${categoryName(title)}`)}</category>`,
    "</question>",
  ].join("\n");
