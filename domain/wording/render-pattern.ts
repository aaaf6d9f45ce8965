import type { Language } from "../language";
import { type PatternNode, parsePattern } from "./pattern";
import type { Word } from "./phrasebook";
import { phrasebooks } from "./phrasebooks";
import { entitiesOf, gap, type Scene } from "./scene";
import { valueText } from "./value-text";

/** Tokens that every language has; a language's own are in its phrasebook. */
export const commonWords: Record<string, Word> = {
  s: ({ describeSubject }) => describeSubject(),
  v: (scene) => shownValue(scene, "nominative"),
  "v:obl": (scene) => shownValue(scene, "oblique"),
  n: ({ index, lang, value, isBlank }) => {
    if (value.type !== "number") return undefined;
    return isBlank ? gap : phrasebooks[lang].bareNumber(value, index.unit(value.unit));
  },
  np: (scene) => {
    const pattern = scene.index.property(scene.fact.property)[scene.lang].nounPhrase;
    return pattern && renderPattern(pattern, scene);
  },
  asOf: ({ lang, asOf }) => asOf && phrasebooks[lang].date(asOf),
  obj: ({ index, lang, fact }) => index.entity(fact.subject).object?.[lang],
  event: (scene) => phrasebooks[scene.lang].eventClause(scene)?.replace("{w}", ""),
  type: ({ index, lang, value }) => {
    const [entity] = entitiesOf(index, value);
    return index.ledger.types.find((type) => type.id === entity?.type)?.[lang].one;
  },
};

/** Whether a token means something in this language. */
export const isKnownWord = (name: string, lang: Language): boolean =>
  name in commonWords || name in phrasebooks[lang].words || /^q\.[a-z][A-Za-z]*$/.test(name);

/** A pattern in words; `undefined` when one of its tokens has nothing to say here. */
export function renderPattern(pattern: string, scene: Scene): string | undefined {
  return render(parsePattern(pattern).nodes, scene)?.trim();
}

function render(nodes: readonly PatternNode[], scene: Scene): string | undefined {
  const parts: string[] = [];
  for (const node of nodes) {
    const part = renderNode(node, scene);
    if (part === undefined && node.type !== "optional") return undefined;
    parts.push(part ?? "");
  }
  return phrasebooks[scene.lang].weave(parts);
}

function renderNode(node: PatternNode, scene: Scene): string | undefined {
  switch (node.type) {
    case "text":
      return node.text;
    case "optional":
      return render(node.nodes, scene);
    case "agreement": {
      const { index, fact, value } = scene;
      const entities = node.with === "s" ? [index.entity(fact.subject)] : entitiesOf(index, value);
      return phrasebooks[scene.lang].agree(entities, node.forms);
    }
    case "event": {
      const clause = phrasebooks[scene.lang].eventClause(scene);
      const adverbial = render(node.adverbial, scene)?.trim();
      if (clause === undefined || adverbial === undefined) return undefined;
      return clause.includes("{w}") ? clause.replace("{w}", ` ${adverbial}`) : `${clause} ${adverbial}`;
    }
    case "word":
      return say(node.name, scene);
  }
}

function say(name: string, scene: Scene): string | undefined {
  if (name.startsWith("q.")) {
    const qualifier = scene.fact.qualifiers?.[name.slice(2)];
    return qualifier && valueText(scene.index, qualifier, scene.lang, "oblique");
  }
  const word = phrasebooks[scene.lang].words[name] ?? commonWords[name];
  return word?.(scene);
}

function shownValue({ index, lang, value, isBlank }: Scene, grammaticalCase: "nominative" | "oblique"): string {
  if (!isBlank) return valueText(index, value, lang, grammaticalCase);
  const isBound = value.type === "number" && value.operator !== undefined;
  return isBound ? phrasebooks[lang].numberGap(value, index.unit(value.unit)) : gap;
}
