import type { ReactNode } from "react";
import type { Language } from "@/domain/language";
import type { WritingFault } from "@/domain/sets/writing-fault";
import type { Text } from "@/i18n/messages";
import { Icon } from "../icon";

export type ShownFinding = { rule: string; severity: "B" | "W" | "S"; message: string; fix?: string; lang: Language };

type FindingsProps = {
  faults: readonly WritingFault[];
  findings: readonly ShownFinding[];
  /** The address of the field where a fault is mended. */
  fieldOf: (fault: WritingFault) => string;
  /** Its set is in one language, which need not be named. */
  isAlone: boolean;
  text: Text;
};

/** What stands against a question, what blocks publishing first; nothing where nothing does. */
export function Findings({ faults, findings, fieldOf, isAlone, text }: FindingsProps) {
  const inLanguage = (lang: Language | undefined) => lang && !isAlone && <InLanguage lang={lang} text={text} />;
  const blocks = findings.filter(({ severity }) => severity === "B");
  const warns = findings.filter(({ severity }) => severity !== "B");
  return (
    <>
      {(faults.length > 0 || blocks.length > 0) && (
        <div className="finding finding--block">
          <strong>
            <Icon name="warning" /> {text("mySets.blocks")}
          </strong>
          <ul>
            {faults.map((each) => (
              <li key={`${each.fault}-${each.lang}`}>
                <a href={fieldOf(each)}>{text(`mySets.fault.${each.fault}`)}</a> {inLanguage(each.lang)}
              </li>
            ))}
            {blocks.map((finding) => (
              <Finding
                finding={finding}
                inLanguage={inLanguage(finding.lang)}
                key={`${finding.rule}-${finding.lang}-${finding.message}`}
              />
            ))}
          </ul>
        </div>
      )}
      {warns.length > 0 && (
        <div className="finding">
          <strong>{text("mySets.warns")}</strong>
          <ul>
            {warns.map((finding) => (
              <Finding
                finding={finding}
                inLanguage={inLanguage(finding.lang)}
                key={`${finding.rule}-${finding.lang}-${finding.message}`}
              />
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

type FindingProps = { finding: ShownFinding; inLanguage: ReactNode };

const Finding = ({ finding: { message, rule, fix }, inLanguage }: FindingProps) => (
  <li data-rule={rule}>
    <span dir="auto">{message}</span> {fix && <bdi>{fix}</bdi>} {inLanguage}
  </li>
);

const InLanguage = ({ lang, text }: { lang: Language; text: Text }) => (
  <span className="quiet small">({text("mySets.inLanguage", { language: lang })})</span>
);
