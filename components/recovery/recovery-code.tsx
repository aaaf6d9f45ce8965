import type { Text } from "@/i18n/messages";
import { CodeButtons } from "./code-buttons";

/** A recovery code, large and in one piece, with ways to keep it. `file`: where it is as a text file. */
export function RecoveryCode({ code, file, text }: { code: string; file: string; text: Text }) {
  return (
    <>
      <p className="recovery">
        <span className="sr">{text("me.code.name")}: </span>
        <bdi dir="ltr" translate="no">
          {code}
        </bdi>
      </p>
      <div className="btnrow recovery__keep">
        <a className="btn" href={file} download>
          {text("me.code.file")}
        </a>
        <CodeButtons
          code={code}
          words={{ copy: text("me.code.copy"), copied: text("me.code.copied"), print: text("me.code.print") }}
        />
      </div>
    </>
  );
}
