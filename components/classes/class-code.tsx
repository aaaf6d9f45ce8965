import { spacedCode } from "@/domain/classes/class-code";

/** A class code in one piece, large. Its digits are letters of it: they stay as they are whatever digits a reader chose. */
export function ClassCode({ code, label }: { code: string; label: string }) {
  return (
    <p className="classcode">
      <span className="sr">{label}: </span>
      <bdi dir="ltr" translate="no">
        {spacedCode(code)}
      </bdi>
    </p>
  );
}
