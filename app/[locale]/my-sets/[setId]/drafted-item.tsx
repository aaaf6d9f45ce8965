import { Icon } from "@/components/icon";
import { Findings } from "@/components/my-sets/findings";
import { ToldAnswer } from "@/components/my-sets/told-answer";
import { Worded } from "@/components/worded";
import { type Locale, locales } from "@/i18n/locales";
import { type Text, textFor } from "@/i18n/messages";
import type { DraftedQuestion, ToldQuestion } from "@/server/my-sets/get-my-set";
import { ItemTools } from "./item-tools";
import { anchorOf } from "./noted-path";

type DraftedItemProps = { question: DraftedQuestion; number: number; total: number; setId: string; locale: Locale };

/** One question of a set as its teacher sees it, with what may be done to it. */
export function DraftedItem({ question, number, total, setId, locale }: DraftedItemProps) {
  const text = textFor(locale);
  const { place, told, isLocked, isHeld, otherStem, faults, findings } = question;
  return (
    <li className="item" id={anchorOf(place)} tabIndex={-1} data-locked={isLocked ? "" : undefined}>
      <span className="item__n">{number}</span>
      <div className="item__body">
        <p className="item__meta">
          <Meta question={question} text={text} />
        </p>
        {isHeld && <p className="quiet">{text("mySets.held")}</p>}
        {!isHeld && !told && <p className="item__stem">{text("mySets.notReady")}</p>}
        {told && <Told told={told} text={text} />}
        {otherStem && (
          <p className="item__other small quiet">
            {text("mySets.otherLanguage", { language: otherStem.lang })}
            <span lang={otherStem.lang} dir={locales[otherStem.lang].dir}>
              <Worded>{otherStem.stem}</Worded>
            </span>
          </p>
        )}
      </div>
      <Findings faults={faults} findings={findings} text={text} />
      <ItemTools question={question} number={number} total={total} setId={setId} locale={locale} />
    </li>
  );
}

function Meta({ question, text }: { question: DraftedQuestion; text: Text }) {
  const { kind, level, origin, isLocked, told } = question;
  const [first] = told?.feedback.evidence ?? [];
  return (
    <>
      <span>{text.find(`kinds.${kind}.name`)}</span>
      {level && <span>{text("mySets.level", { level })}</span>}
      {origin !== "bank" && <span className="chip chip--thread">{text(`mySets.origin.${origin}`)}</span>}
      {first && (
        <span>
          <span className="node node--source" aria-hidden="true" /> {first.source.published} ·{" "}
          {text("evidence.paragraph", { number: first.paragraph })}
        </span>
      )}
      {isLocked && (
        <strong>
          <Icon name="lock" /> {text("mySets.locked")}
        </strong>
      )}
    </>
  );
}

function Told({ told: { face, plain, feedback }, text }: { told: ToldQuestion; text: Text }) {
  const { lang } = face;
  return (
    <div lang={lang} dir={locales[lang].dir} className="item__told">
      <p className="item__stem">
        <Worded>{face.stem}</Worded>
      </p>
      <ToldAnswer plain={plain} keyText={feedback.keyText} text={textFor(lang)} />
      <details>
        <summary>
          {text("mySets.evidence")}
          <Icon name="chevron" />
        </summary>
        <p>
          <Worded>{feedback.explanation}</Worded>
        </p>
        {feedback.byTeacher?.backing && (
          <p>
            {text("mySets.fromTeacher.says")}: <bdi>{feedback.byTeacher.backing}</bdi>
          </p>
        )}
        <ul className="small">
          {feedback.evidence.map(({ fact, statement, source, paragraph }) => (
            <li key={`${fact}-${source.id}-${paragraph}`}>
              <Worded>{statement}</Worded>{" "}
              <span className="quiet">
                (<cite>{source.title}</cite> {text("evidence.paragraph", { number: paragraph })})
              </span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
