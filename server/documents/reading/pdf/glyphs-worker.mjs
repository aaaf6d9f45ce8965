// Runs in a thread of its own, which can be stopped: reads one PDF, and says where on its pages which glyph stands.
import { parentPort, workerData } from "node:worker_threads";
import { getDocument, OPS } from "unpdf/pdfjs";

// The library asks for this, which Node 20 lacks.
ArrayBuffer.prototype.transferToFixedLength ??= function transferToFixedLength() {
  return this.slice(0);
};

const { bytes, pagesMax, glyphsMax } = workerData;

/** No code of the file is run, no font or picture of it is drawn, and nothing is fetched. */
const settings = {
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  useWasm: false,
  useWorkerFetch: false,
  enableXfa: false,
  maxImageSize: 1,
  verbosity: 0,
};

async function readPages() {
  try {
    const file = await getDocument({ data: bytes, ...settings }).promise;
    if (file.numPages > pagesMax) return { refused: "pages" };
    const pages = [];
    let count = 0;
    for (let number = 1; number <= file.numPages && count < glyphsMax; number++) {
      const glyphs = await glyphsOn(await file.getPage(number));
      count += glyphs.length;
      pages.push(glyphs);
    }
    return { pages };
  } catch (error) {
    return { refused: error?.name === "PasswordException" ? "locked" : "broken" };
  }
}

async function glyphsOn(page) {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: 0 });
  const pen = new Pen((name) => page.commonObjs.get(name));
  for (const [at, operator] of fnArray.entries()) pen[operator]?.(argsArray[at] ?? []);
  page.cleanup();
  return pen.glyphs.map(({ font, isNamed, place: [text, ...place] }) => [
    isNamed || !pen.arabic.has(font) ? text : `${doubt}${text}`,
    ...place,
  ]);
}

/** Stands before a letter that the file may not have named. */
const doubt = "\uFFFD";

const product = ([a, b, c, d, e, f], [A, B, C, D, E, F]) => [
  a * A + b * C,
  a * B + b * D,
  c * A + d * C,
  c * B + d * D,
  e * A + f * C + E,
  e * B + f * D + F,
];
const same = [1, 0, 0, 1, 0, 0];

/** What the text operators of ISO 32000-1, 9.3 and 9.4, do to the place where the next glyph goes. */
class Pen {
  glyphs = [];
  /** Fonts with Arabic letters: what such a font does not name, the library takes for the letter of that code. */
  arabic = new Set();
  #kept = [];
  #state = {
    onPage: same,
    font: "",
    size: 0,
    perUnit: 0.001,
    between: 0,
    atSpace: 0,
    wide: 1,
    leading: 0,
    rise: 0,
    upright: true,
  };
  #line = same;
  #at = same;
  /** Whether each open mark is of what is no content: a page's number, what heads it. */
  #marks = [];
  #fontOf;

  constructor(fontOf) {
    this.#fontOf = fontOf;
  }

  [OPS.save]() {
    this.#kept.push({ ...this.#state });
  }
  [OPS.restore]() {
    this.#state = this.#kept.pop() ?? this.#state;
  }
  [OPS.transform](matrix) {
    this.#state.onPage = product(matrix, this.#state.onPage);
  }
  [OPS.paintFormXObjectBegin]([matrix]) {
    this[OPS.save]();
    if (matrix) this[OPS.transform]([...matrix]);
  }
  [OPS.paintFormXObjectEnd]() {
    this[OPS.restore]();
  }
  [OPS.setFont]([name, size]) {
    const font = this.#fontOf(name);
    this.#state.font = name;
    this.#state.size = size;
    this.#state.perUnit = font?.fontMatrix?.[0] ?? 0.001;
    this.#state.upright = !font?.vertical;
  }
  [OPS.setCharSpacing]([points]) {
    this.#state.between = points;
  }
  [OPS.setWordSpacing]([points]) {
    this.#state.atSpace = points;
  }
  [OPS.setHScale]([share]) {
    this.#state.wide = share / 100;
  }
  [OPS.setLeading]([points]) {
    this.#state.leading = -points;
  }
  [OPS.setTextRise]([points]) {
    this.#state.rise = points;
  }
  [OPS.beginText]() {
    this.#line = same;
    this.#at = same;
  }
  [OPS.setTextMatrix]([matrix]) {
    this.#line = [...Object.values(matrix)];
    this.#at = this.#line;
  }
  [OPS.moveText]([x, y]) {
    this.#line = product([1, 0, 0, 1, x, y], this.#line);
    this.#at = this.#line;
  }
  [OPS.setLeadingMoveText]([x, y]) {
    this.#state.leading = y;
    this[OPS.moveText]([x, y]);
  }
  [OPS.nextLine]() {
    this[OPS.moveText]([0, this.#state.leading]);
  }
  [OPS.beginMarkedContent]([tag]) {
    this.#marks.push((tag?.name ?? tag) === "Artifact");
  }
  [OPS.beginMarkedContentProps]([tag]) {
    this[OPS.beginMarkedContent]([tag]);
  }
  [OPS.endMarkedContent]() {
    this.#marks.pop();
  }
  [OPS.showText]([shown]) {
    for (const each of shown) {
      if (typeof each === "number") this.#advance((-each / 1000) * this.#state.size * this.#state.wide);
      else if (each) this.#show(each);
    }
  }

  #advance(points) {
    this.#at = product([1, 0, 0, 1, points, 0], this.#at);
  }

  #show({ unicode = "", originalCharCode: code, width = 0, isSpace }) {
    const { font, size, perUnit, between, atSpace, wide, onPage, rise, upright } = this.#state;
    const advance = width * perUnit * size * wide;
    const [a, b, c, d, e, f] = product([1, 0, 0, 1, 0, rise], product(this.#at, onPage));
    const isLevel = upright && Math.abs(b) < Math.abs(a) / 10;
    if (/\p{Script=Arabic}/u.test(unicode)) this.arabic.add(font);
    if (isLevel && !this.#marks.includes(true)) {
      const isNamed = isSpace || unicode !== String.fromCharCode(code);
      const start = Math.min(e, e + advance * a);
      const place = [unicode, start, f, Math.abs(advance * a), Math.abs(size) * Math.hypot(c, d)];
      this.glyphs.push({ font, isNamed, place });
    }
    this.#advance(advance + (between + (isSpace ? atSpace : 0)) * wide);
  }
}

parentPort.postMessage(await readPages());
