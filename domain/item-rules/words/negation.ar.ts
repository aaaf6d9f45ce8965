import { foldLoosely } from "../../text/fold-arabic";

/** A negation in what is asked, and whether it is set off. */
export type Negation = { word: string; isEmphasised: boolean };

// A bound, a verb of lasting, or a name is no negation of what is asked.
const harmless =
  /(?:ب?ما )?لا (?:يقل|تقل|يزيد|تزيد|يتجاوز|تتجاوز|يزال|تزال|سيما|يتعدي)|ما (?:زال|زالت|يزال)|لم (?:يزل|تزل)|غير (?:ال)?(?:تكتيكي|مدرع|مسبوق|مسمي|معروف|حكومي|مباشر|رسمي|مسلح|عسكري)\p{L}*|no (?:fewer|less|more|later) than|not only|not \p{L}{3,}ing(?!\p{L})|no.fly|non.\p{L}+|not (?:less|fewer|more) than|whether or not/gu;

const negations =
  /(?<!\p{L})[وف]?(?:ليس|ليست|ليسوا|لم|لن|لا|ما عدا|فيما عدا|عدا|باستثناء|غير|سوي|الا|not|never|except|excluding|other than|none|nor|least likely|cannot|didn't|doesn't|don't|wasn't|weren't|isn't|aren't|hasn't|hadn't|haven't|won't|wouldn't|couldn't)(?!\p{L})/u;

/** Where what somebody said begins: what follows is theirs. */
const reported =
  /(?<!\p{L})(?:[وف]?(?:ان|انه|انها|انهم|بان|بانه|بانها)|that|says?|said|announced|stated|claimed|declared|بعدم|عدم)(?!\p{L})/u;

const emphasised = /NOT|EXCEPT|NEVER|LEAST|\*\*\s*\p{L}+\s*\*\*|<(?:b|strong|u|em)>|__\p{L}+__/u;

/** The first negation of a stem outside quotations, reported speech and fixed phrases. */
export function negationIn(stem: string): Negation | undefined {
  const plain = stem.replace(/«[^«»]*»|“[^“”]*”|"[^"]*"/g, " ").replace(/[\u2018\u2019]/g, "'");
  const asked = foldLoosely(plain).replace(harmless, " ");
  const own = asked.slice(0, reported.exec(asked)?.index ?? asked.length);
  const found = negations.exec(own);
  return found ? { word: found[0].trim(), isEmphasised: emphasised.test(stem) } : undefined;
}
